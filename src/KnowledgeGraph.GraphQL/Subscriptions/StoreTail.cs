using KnowledgeGraph.Core.Storage;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.GraphQL.Subscriptions;

/// <summary>Tells when the store holds more commits. Who writes may be another process, so the store is asked, once for all who wait.</summary>
/// <remarks>A store that is away ends nothing: it is asked again. The log tells the beginning and the end of it, once. What fails otherwise, an entry that can't be read, ends who asked for it, for it would fail again.</remarks>
internal sealed class StoreTail(IGraphStore store, SubscriptionLimits limits, TimeProvider time, ILogger<StoreTail> logger)
{
    /// <summary>What a look tells while the store does not answer: nothing is later than that.</summary>
    private const long Nothing = -1;

    private readonly Lock _lock = new();
    private Task<long>? _look;
    private bool _away;

    /// <summary>The sequence number of the store's last commit.</summary>
    /// <exception cref="StoreException">The store does not answer.</exception>
    public async Task<long> SequenceAsync(CancellationToken cancellation)
    {
        await using var reader = await store.ReadAsync(null, cancellation);
        return await reader.SequenceAsync(cancellation);
    }

    /// <summary>Asks the store something that can wait.</summary>
    /// <returns>The answer, or <paramref name="otherwise"/> where the store is away. Other errors are not caught.</returns>
    public async Task<T> AskAsync<T>(Func<IGraphReader, Task<T>> question, T otherwise, CancellationToken cancellation)
    {
        try
        {
            await using var reader = await store.ReadAsync(null, cancellation);
            var answer = await question(reader);
            if (IsNew(away: false)) Log.StoreBack(logger);
            return answer;
        }
        catch (Exception error) when (IsOfAway(error) && !cancellation.IsCancellationRequested)
        {
            if (IsNew(away: true)) Log.StoreNotReady(logger, error);
            return otherwise;
        }
    }

    /// <summary>Waits until the store holds a commit after that one; a store that is away is waited for.</summary>
    public async Task WaitPastAsync(long sequence, CancellationToken cancellation)
    {
        while (await LookAsync().WaitAsync(cancellation) <= sequence)
        {
        }
    }

    /// <summary>Waits one interval.</summary>
    public Task PauseAsync(CancellationToken cancellation) => Task.Delay(limits.Interval, time, cancellation);

    /// <summary>The next look at the store, the same for all who ask before it is done.</summary>
    private Task<long> LookAsync()
    {
        lock (_lock) return _look is { IsCompleted: false } ? _look : _look = LookLaterAsync();
    }

    private async Task<long> LookLaterAsync()
    {
        await PauseAsync(CancellationToken.None);
        return await AskAsync(reader => reader.SequenceAsync(CancellationToken.None), Nothing, CancellationToken.None);
    }

    private static bool IsOfAway(Exception error) => error is StoreException or IOException or TimeoutException or OperationCanceledException;

    private bool IsNew(bool away)
    {
        lock (_lock)
        {
            var changed = _away != away;
            _away = away;
            return changed;
        }
    }
}
