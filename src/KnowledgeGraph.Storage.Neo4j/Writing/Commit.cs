using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Neo4j.Http;
using KnowledgeGraph.Storage.Neo4j.Reading;

namespace KnowledgeGraph.Storage.Neo4j.Writing;

/// <summary>One commit, which can be tried several times and takes place once.</summary>
/// <param name="api">Where to.</param>
/// <param name="lease">The right to write.</param>
/// <param name="batch">What to write.</param>
/// <param name="sequence">The number that the commit gets.</param>
internal sealed class Commit(QueryApi api, Lease lease, GraphBatch batch, long sequence)
{
    /// <summary>Tells in the log which commit it was.</summary>
    private readonly string _name = Guid.NewGuid().ToString("N");

    private bool _uncertain;

    /// <summary>The ids of the posts that are to be drawn anew.</summary>
    public IReadOnlyList<string> Touched { get; private set; } = [];

    /// <summary>Writes all in one transaction and gives Neo4j's bookmark.</summary>
    /// <exception cref="QueryException">The server refused or can't be reached.</exception>
    /// <exception cref="StoreException">The lease was lost, or the batch does not fit what is stored.</exception>
    public async Task<string?> RunAsync(CancellationToken cancellation)
    {
        // A connection that broke while committing leaves open whether it was done; the log knows.
        if (_uncertain && await ChangeLog.IsCommittedAsync(new Queries(api, null), sequence, _name, cancellation)) return null;
        _uncertain = false;
        await using var transaction = await api.BeginAsync(cancellation);
        try
        {
            await lease.ProlongAsync(transaction, cancellation);
            Touched = await new BatchWriting(transaction, batch, cancellation).WriteAsync(sequence, _name);
        }
        catch (QueryException cause) when (cause.IsDuplicate)
        {
            throw new StoreException($"The batch adds what is stored already; nothing was written. {cause.Message}", cause);
        }
        _uncertain = true;
        return await transaction.CommitAsync(cancellation);
    }
}
