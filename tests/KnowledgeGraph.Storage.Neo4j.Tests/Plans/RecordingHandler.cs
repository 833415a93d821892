using System.Collections.Concurrent;
using System.Text.Json;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Plans;

/// <summary>Notes every statement on its way to the server.</summary>
internal sealed class RecordingHandler() : DelegatingHandler(new SocketsHttpHandler())
{
    private readonly ConcurrentDictionary<string, bool> _statements = new();

    /// <summary>Each text once; its parameters do not matter.</summary>
    public IReadOnlyList<string> Statements => [.. _statements.Keys.Order(StringComparer.Ordinal)];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } content)
        {
            var body = JsonSerializer.Deserialize<JsonElement>(await content.ReadAsByteArrayAsync(cancellationToken));
            if (body.TryGetProperty("statement", out var statement)) _statements.TryAdd(statement.GetString()!, true);
        }
        return await base.SendAsync(request, cancellationToken);
    }
}
