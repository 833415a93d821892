namespace KnowledgeGraph.GraphQL.Subscriptions;

/// <summary>An asynchronous sequence as GraphQL.NET takes streams: read from the start for each who subscribes, until it lets go.</summary>
internal sealed class AsyncObservable<T>(Func<CancellationToken, IAsyncEnumerable<T>> items) : IObservable<T>
{
    public IDisposable Subscribe(IObserver<T> observer)
    {
        var reading = new Reading();
        _ = PushAsync(observer, reading.Token);
        return reading;
    }

    private async Task PushAsync(IObserver<T> observer, CancellationToken cancellation)
    {
        try
        {
            await foreach (var item in items(cancellation).WithCancellation(cancellation)) observer.OnNext(item);
            observer.OnCompleted();
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Whoever read has let go.
        }
        catch (Exception error)
        {
            observer.OnError(error);
        }
    }

    private sealed class Reading : IDisposable
    {
        private readonly CancellationTokenSource _end = new();

        public Reading() => Token = _end.Token;

        public CancellationToken Token { get; }

        public void Dispose() => _end.Cancel();
    }
}
