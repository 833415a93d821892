using KnowledgeGraph.Storage.Neo4j.Http;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>Runs statements that read, each in a transaction of its own, on a state no older than a bookmark.</summary>
internal sealed class Queries(QueryApi api, string? bookmark)
{
    /// <summary>Neo4j's mark of the commit that must be seen; null for none.</summary>
    public string? Bookmark { get; set; } = bookmark;

    public async Task<IReadOnlyList<Row>> RunAsync(string text, object? parameters, CancellationToken cancellation) =>
        (await api.ReadAsync(new Statement(text, parameters), Bookmark, cancellation)).Rows;

    public async Task<IReadOnlyList<T>> RunAsync<T>(string text, object? parameters, Func<Row, T> read, CancellationToken cancellation) =>
        [.. (await RunAsync(text, parameters, cancellation)).Select(read)];
}
