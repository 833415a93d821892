namespace KnowledgeGraph.GraphQL.WebSockets;

/// <summary>An operation that a socket runs, and the way to stop it.</summary>
internal sealed class RunningOperation(CancellationToken life) : IDisposable
{
    private readonly CancellationTokenSource _end = CancellationTokenSource.CreateLinkedTokenSource(life);
    private readonly Lock _lock = new();
    private bool _over;

    /// <summary>Cancelled when it is stopped or its socket ends.</summary>
    public CancellationToken Token => _end.Token;

    /// <summary>What runs it; ends by itself after it is stopped.</summary>
    public Task Task { get; set; } = Task.CompletedTask;

    public void Stop()
    {
        lock (_lock)
        {
            if (!_over) _end.Cancel();
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _over = true;
            _end.Dispose();
        }
    }
}
