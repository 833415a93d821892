using System.Runtime.CompilerServices;
using KnowledgeGraph.Core.Storage;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.GraphQL.Subscriptions;

/// <summary>Reads the change log to its end, and on from there as it grows.</summary>
internal sealed class ChangeFollower(StoreTail tail, ILogger<ChangeFollower> logger)
{
    private const int Page = 10;

    /// <summary>Every entry after that sequence number, in order, without end. Each comes at least once, whoever restarts. An entry that can't be read ends it with its error, which is logged.</summary>
    public async IAsyncEnumerable<LogEntry> FollowAsync(long after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var last = after;
        while (true)
        {
            var entries = await ReadAsync(last, cancellation);
            foreach (var entry in entries)
            {
                yield return entry;
                last = entry.Sequence;
            }
            if (entries.Count < Page) await tail.WaitPastAsync(last, cancellation);
        }
    }

    private async Task<IReadOnlyList<LogEntry>> ReadAsync(long after, CancellationToken cancellation)
    {
        try
        {
            while (true)
            {
                if (await tail.AskAsync(reader => reader.ChangesAsync(after, Page, cancellation), null!, cancellation) is { } entries) return entries;
                await tail.PauseAsync(cancellation);
            }
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            Log.FollowingFailed(logger, after, error);
            throw;
        }
    }
}
