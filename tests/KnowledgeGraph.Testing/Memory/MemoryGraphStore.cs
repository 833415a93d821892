using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Leases;

namespace KnowledgeGraph.Testing.Memory;

/// <summary>A store of dictionaries: the reference model that property tests run on. It forgets all when the process ends.</summary>
public sealed class MemoryGraphStore(TimeProvider? time = null) : IGraphStore
{
    private readonly Lock _lock = new();
    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private (string Holder, Guid Lease, DateTimeOffset Until)? _lease;

    internal MemoryGraph Graph { get; private set; } = MemoryGraph.Empty;

    public string Address => "memory";

    public int SchemaVersion => 1;

    public Task MigrateAsync(CancellationToken cancellation = default) => Task.CompletedTask;

    public Task<IGraphWriter> LeaseWriterAsync(string holder, TimeSpan duration, CancellationToken cancellation = default)
    {
        lock (_lock)
        {
            if (_lease is { } lease && lease.Until > _time.GetUtcNow() && !WriterName.HasEnded(lease.Holder)) throw new WriterLeasedException(Address, lease.Holder, lease.Until);
            var id = Guid.NewGuid();
            _lease = (holder, id, _time.GetUtcNow() + duration);
            return Task.FromResult<IGraphWriter>(new MemoryWriter(this, id, duration));
        }
    }

    public Task<IGraphReader> ReadAsync(Bookmark? bookmark = null, CancellationToken cancellation = default) =>
        bookmark?.Sequence > Graph.Sequence
            ? throw new StoreException($"{Address} has not come to commit {bookmark.Sequence}; its last is {Graph.Sequence}.")
            : Task.FromResult<IGraphReader>(new MemoryReader(Graph));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    internal Bookmark Commit(Guid lease, TimeSpan duration, GraphBatch? batch)
    {
        lock (_lock)
        {
            if (_lease?.Lease != lease) throw new StoreException($"{Address}: the lease was lost{(_lease is { } other ? $" to {other.Holder}" : "")}; nothing was written.");
            if (batch is not null) Graph = MemoryCommit.Apply(Graph, batch);
            _lease = (_lease.Value.Holder, lease, _time.GetUtcNow() + duration);
            return new Bookmark(Graph.Sequence);
        }
    }

    internal void Release(Guid lease)
    {
        lock (_lock)
        {
            if (_lease?.Lease == lease) _lease = null;
        }
    }
}
