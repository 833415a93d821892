using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Cli.Tests.Processes;

/// <summary>Asks a server that <c>kg</c> runs.</summary>
internal static class Serving
{
    private static readonly HttpClient Http = new();

    /// <summary>The address in a line such as "GraphQL at http://127.0.0.1:43210/graphql …".</summary>
    public static Uri AddressIn(string line) => new(line[line.IndexOf("http", StringComparison.Ordinal)..].Split(' ')[0]);

    /// <summary>Posts a query and gives what stands under data; fails on errors.</summary>
    public static async Task<JsonNode> AskAsync(Uri address, string query)
    {
        using var content = new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json");
        using var response = await Http.PostAsync(address, content, TestContext.Current.CancellationToken);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        answer["errors"].ShouldBeNull(answer.ToJsonString());
        return answer["data"]!;
    }

    /// <summary>What a browser gets.</summary>
    public static async Task<string> PageAsync(Uri address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd("text/html");
        using var response = await Http.SendAsync(request, TestContext.Current.CancellationToken);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
