using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Storage.Neo4j.Http;

/// <summary>An open transaction; one statement at a time. Disposing rolls back what was not committed.</summary>
/// <remarks>The server rolls back by itself on any error, and a minute after the last statement.</remarks>
internal sealed class QueryTransaction(QueryApi api, QueryResult begun) : IAsyncDisposable
{
    /// <summary>How many rows go into one request: enough to make the round trip small, few enough for its memory.</summary>
    public const int Part = 2000;

    private readonly string _path = "/tx/" + begun.Transaction;
    private bool _ended;

    /// <summary>How messages name the store.</summary>
    public string Address => api.Address;

    /// <exception cref="QueryException">The server refused; the transaction is rolled back.</exception>
    public async Task<IReadOnlyList<Row>> RunAsync(Statement statement, CancellationToken cancellation)
    {
        try
        {
            return (await api.PostAsync(_path, new { statement = statement.Text, parameters = statement.Values }, cancellation, begun.Affinity)).Rows;
        }
        catch (QueryException)
        {
            _ended = true;
            throw;
        }
    }

    /// <summary>Runs a statement that unwinds <c>$p.rows</c>, in parts; with no rows it is not run.</summary>
    public async Task<IReadOnlyList<Row>> RunAsync<T>(string text, IEnumerable<T> rows, CancellationToken cancellation)
    {
        var answers = new List<Row>();
        foreach (var part in rows.Chunk(Part)) answers.AddRange(await RunAsync(new Statement(text, new { rows = part }), cancellation));
        return answers;
    }

    /// <summary>Commits and gives the bookmark.</summary>
    /// <exception cref="QueryException">The server refused, or the connection broke: then it is unknown whether it was committed.</exception>
    public async Task<string?> CommitAsync(CancellationToken cancellation)
    {
        _ended = true;
        var result = await api.PostAsync(_path + "/commit", new { }, cancellation, begun.Affinity);
        api.Committed();
        return result.Bookmark;
    }

    public async ValueTask DisposeAsync()
    {
        if (_ended) return;
        _ended = true;
        try
        {
            await api.DeleteAsync(_path, begun.Affinity, CancellationToken.None);
        }
        catch (StoreException)
        {
            // The server rolls back by itself when it hears no more of the transaction.
        }
    }
}
