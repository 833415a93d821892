using KnowledgeGraph.Storage.Neo4j.Http;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>The number of the last commit, which every request asks for first: one that was told is believed for a quarter of a second, else asking would cost small queries half of what they cost.</summary>
/// <remarks>Readers that must see a commit, what this process commits itself and any request that fails have it asked anew.</remarks>
internal sealed class LastCommit(QueryApi api, TimeProvider time)
{
    public static readonly TimeSpan BelievedFor = TimeSpan.FromMilliseconds(250);

    private volatile Told? _told;

    public async Task<long> AskAsync(Queries queries, CancellationToken cancellation)
    {
        if (queries.Bookmark is null && _told is { } told && told.Failures == api.Failures && told.Commits == api.Commits && time.GetElapsedTime(told.At) < BelievedFor) return told.Sequence;
        var (at, failures, commits) = (time.GetTimestamp(), api.Failures, api.Commits);
        var sequence = await ChangeLog.LastAsync(queries, cancellation);
        _told = new Told(sequence, at, failures, commits);
        return sequence;
    }

    /// <param name="Sequence">The number.</param>
    /// <param name="At">When it was asked for, by the clock's timestamp.</param>
    /// <param name="Failures">How many requests had failed by then.</param>
    /// <param name="Commits">How many transactions this process had committed.</param>
    private sealed record Told(long Sequence, long At, long Failures, long Commits);
}
