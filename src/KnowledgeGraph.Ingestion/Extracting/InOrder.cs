using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Ingestion.Extracting;

/// <summary>Runs work on several threads and gives its results in the order of the inputs.</summary>
internal static class InOrder
{
    /// <summary>Inputs are taken only as results are taken: at most twice <paramref name="threads"/> are held, however many there are.</summary>
    public static async IAsyncEnumerable<TResult> SelectAsync<TInput, TResult>(
        IAsyncEnumerable<TInput> inputs, Func<TInput, TResult> work, int threads, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var free = new SemaphoreSlim(threads);
        var waiting = new Queue<Task<TResult>>();
        try
        {
            await foreach (var input in inputs.WithCancellation(cancellation))
            {
                cancellation.ThrowIfCancellationRequested();
                waiting.Enqueue(RunAsync(input));
                if (waiting.Count >= 2 * threads) yield return await waiting.Dequeue();
            }
            while (waiting.TryDequeue(out var next)) yield return await next;
        }
        finally
        {
            // Work that nobody will ask for any more still holds the semaphore.
            await Task.WhenAll(waiting).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }

        async Task<TResult> RunAsync(TInput input)
        {
            await free.WaitAsync(cancellation);
            try
            {
                return await Task.Run(() => work(input), cancellation);
            }
            finally
            {
                free.Release();
            }
        }
    }
}
