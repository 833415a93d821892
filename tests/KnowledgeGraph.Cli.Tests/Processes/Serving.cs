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
        var answer = await PostAsync(address, query);
        answer["errors"].ShouldBeNull(answer.ToJsonString());
        return answer["data"]!;
    }

    /// <summary>Posts a query that must fail, and gives code and message of the first error.</summary>
    public static async Task<(string Code, string Message)> RefusalAsync(Uri address, string query)
    {
        var answer = await PostAsync(address, query);
        var error = answer["errors"].ShouldNotBeNull(answer.ToJsonString())[0]!;
        return (error["extensions"]!["code"]!.GetValue<string>(), error["message"]!.GetValue<string>());
    }

    private static async Task<JsonNode> PostAsync(Uri address, string query)
    {
        using var content = new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json");
        using var response = await Http.PostAsync(address, content, TestContext.Current.CancellationToken);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
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
