using KnowledgeGraph.Core.Storage;
using Microsoft.Extensions.Time.Testing;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>What must hold of every backend: a new, migrated store for each test. A backend supplies the fixture and an empty subclass.</summary>
public abstract class StoreSpecification(IStoreFixture fixture) : IAsyncLifetime
{
    private readonly List<IGraphStore> _open = [];

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected IStoreFixture Fixture { get; } = fixture;

    protected FakeTimeProvider Clock { get; } = new(Some.Moment);

    protected IGraphStore Store { get; private set; } = null!;

    public virtual async ValueTask InitializeAsync()
    {
        Assert.SkipUnless(Fixture.SkipReason is null, Fixture.SkipReason ?? "");
        await Fixture.ResetAsync();
        Store = Open();
        await Store.MigrateAsync(Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var store in _open) await store.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Opens the store once more, as another process would.</summary>
    protected IGraphStore Open()
    {
        var store = Fixture.Open(Clock);
        _open.Add(store);
        return store;
    }

    protected Task<IGraphWriter> LeaseAsync(string holder = "host 1", IGraphStore? store = null) =>
        (store ?? Store).LeaseWriterAsync(holder, TimeSpan.FromMinutes(1), Cancellation);

    protected Task<IGraphReader> ReadAsync(Bookmark? bookmark = null) => Store.ReadAsync(bookmark, Cancellation);

    /// <summary>Commits by a writer that lives no longer than that.</summary>
    protected async Task<Bookmark> CommitAsync(GraphBatch batch)
    {
        await using var writer = await LeaseAsync();
        return await writer.CommitAsync(batch, Cancellation);
    }
}
