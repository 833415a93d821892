using KnowledgeGraph.Storage.Neo4j.Http;

namespace KnowledgeGraph.Benchmarks.Reading;

/// <summary>Asks Cypher by hand, through the same client as the store.</summary>
internal sealed class HandWritten(QueryApi api)
{
    /// <summary>The first column of all rows, in the order of texts.</summary>
    public async Task<string> AskAsync(string text, object? parameters) =>
        LevelReads.Of((await api.ReadAsync(new Statement(text, parameters), null, CancellationToken.None)).Rows.Select(row => row.Text(0)));

    public Task WriteAsync(string text, object? parameters) => api.WriteAsync(new Statement(text, parameters), CancellationToken.None);
}
