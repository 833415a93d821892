using System.Net.Http.Json;
using System.Text.Json;

namespace KnowledgeGraph.Storage.Neo4j.Tests;

/// <summary>Asks the server and gives its whole answer: names of columns, plans.</summary>
internal static class RawQuery
{
    private static readonly HttpClient Http = new();

    // A plan is as deep as it has steps.
    private static readonly JsonSerializerOptions Deep = new() { MaxDepth = 512 };

    public static async Task<JsonElement> RunAsync(string text)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, TestServer.Address.Queries) { Content = JsonContent.Create(new { statement = text }) };
        request.Headers.Authorization = TestServer.Credentials.Header;
        request.Headers.Accept.ParseAdd("application/json");
        using var response = await Http.SendAsync(request, TestContext.Current.CancellationToken);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(Deep, TestContext.Current.CancellationToken);
        answer.TryGetProperty("errors", out var errors).ShouldBeFalse($"{text}\n{errors}");
        return answer;
    }
}
