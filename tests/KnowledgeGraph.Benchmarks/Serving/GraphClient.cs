using System.Net.Http.Json;
using System.Text.Json;

namespace KnowledgeGraph.Benchmarks.Serving;

/// <summary>Asks a GraphQL server over HTTP, as any program would.</summary>
internal sealed class GraphClient(Uri address) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { MaxConnectionsPerServer = LoadRun.Connections }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(1) };

    /// <summary>The answer's bytes.</summary>
    /// <exception cref="HttpRequestException">It was refused.</exception>
    public async Task<byte[]> AskAsync(string query, string? value = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "") { Content = JsonContent.Create(new { query, variables = new { v = value } }) };
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        using var response = await _http.SendAsync(request);
        var answer = await response.Content.ReadAsByteArrayAsync();
        return response.IsSuccessStatusCode ? answer : throw new HttpRequestException($"{address} {response.StatusCode}: {System.Text.Encoding.UTF8.GetString(answer)}");
    }

    /// <summary>All texts and numbers of the answer, wherever they stand, in code-point order of their appearance.</summary>
    /// <exception cref="HttpRequestException">The answer has errors.</exception>
    public async Task<IReadOnlyList<string>> LeavesAsync(string query, string? value = null)
    {
        using var answer = JsonDocument.Parse(await AskAsync(query, value));
        return answer.RootElement.TryGetProperty("errors", out var errors) ? throw new HttpRequestException($"{query}: {errors}") : [.. Leaves(answer.RootElement.GetProperty("data"))];
    }

    public void Dispose() => _http.Dispose();

    private static IEnumerable<string> Leaves(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Leaves(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Leaves),
        JsonValueKind.Null => [],
        _ => [element.ToString()],
    };
}
