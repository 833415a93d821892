using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Ingestion.Writing;

/// <summary>Takes the lease of a store's one writer, and waits for that of a writer that died.</summary>
public static class WriterLease
{
    /// <summary>How long a writer that gives no sign of life keeps others waiting; one that lives renews it more often.</summary>
    public static readonly TimeSpan Duration = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(500);

    /// <param name="store">The store, which has a schema.</param>
    /// <param name="holder">Who asks, for messages to others.</param>
    /// <param name="time">The clock.</param>
    /// <param name="waiting">Is told once, if there is something to wait for.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="WriterLeasedException">The other lives: it renewed its lease, or took it for longer than writers do.</exception>
    public static async Task<IGraphWriter> TakeAsync(IGraphStore store, string holder, TimeProvider time, Action<WriterLeasedException> waiting, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(time);
        ArgumentNullException.ThrowIfNull(waiting);
        WriterLeasedException? first = null;
        while (true)
        {
            try
            {
                return await store.LeaseWriterAsync(holder, Duration, cancellation);
            }
            catch (WriterLeasedException other) when (MayBeDead(other, first, time.GetUtcNow()))
            {
                if (first is null) waiting(other);
                first ??= other;
            }
            await Task.Delay(Step, time, cancellation);
        }
    }

    private static bool MayBeDead(WriterLeasedException other, WriterLeasedException? first, DateTimeOffset now) =>
        other.Until - now <= Duration && (first is null || (other.Holder == first.Holder && other.Until == first.Until));
}
