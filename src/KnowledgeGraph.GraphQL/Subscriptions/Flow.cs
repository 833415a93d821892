namespace KnowledgeGraph.GraphQL.Subscriptions;

/// <summary>Keeps a subscription from reading ahead of a client that takes its messages slowly.</summary>
internal sealed class Flow : IDisposable
{
    /// <summary>Messages that may be on their way.</summary>
    private const int Ahead = 4;

    private readonly SemaphoreSlim _free = new(Ahead);

    /// <summary>Waits for room for another message.</summary>
    public Task EnterAsync(CancellationToken cancellation) => _free.WaitAsync(cancellation);

    /// <summary>A message was sent.</summary>
    public void Leave() => _free.Release();

    public void Dispose() => _free.Dispose();
}
