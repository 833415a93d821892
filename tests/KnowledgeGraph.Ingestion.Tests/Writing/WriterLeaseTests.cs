using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Ingestion.Writing;
using KnowledgeGraph.Storage.Sqlite;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Ingestion.Tests.Writing;

public sealed class WriterLeaseTests : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteStore _store;
    private readonly List<WriterLeasedException> _waits = [];

    public WriterLeaseTests() => _store = new SqliteStore(_folder["graph.db"]);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_free_store_is_taken_at_once()
    {
        await using var writer = await TakeAsync();
        _waits.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_writer_that_died_is_waited_for_and_its_place_taken()
    {
        await LeaseAsync("the dead", TimeSpan.FromSeconds(1));
        await using var writer = await TakeAsync();
        _waits.ShouldHaveSingleItem().Holder.ShouldBe("the dead");
    }

    [Fact]
    public async Task A_writer_that_gives_a_sign_of_life_keeps_its_place()
    {
        var living = await LeaseAsync("the living", TimeSpan.FromSeconds(5));
        var refusal = await Should.ThrowAsync<WriterLeasedException>(() => TakeAsync(() => living.RenewAsync(Cancellation)));
        refusal.Holder.ShouldBe("the living");
    }

    [Fact]
    public async Task A_lease_longer_than_writers_take_is_not_waited_for()
    {
        await LeaseAsync("someone at work by hand", TimeSpan.FromHours(1));
        await Should.ThrowAsync<WriterLeasedException>(() => TakeAsync());
        _waits.ShouldBeEmpty();
    }

    private async Task<IGraphWriter> LeaseAsync(string holder, TimeSpan duration)
    {
        await _store.MigrateAsync(Cancellation);
        return await _store.LeaseWriterAsync(holder, duration, Cancellation);
    }

    private async Task<IGraphWriter> TakeAsync(Func<Task>? meanwhile = null)
    {
        await _store.MigrateAsync(Cancellation);
        return await WriterLease.TakeAsync(_store, "the next", TimeProvider.System, Wait, Cancellation);

        void Wait(WriterLeasedException other)
        {
            _waits.Add(other);
            meanwhile?.Invoke().GetAwaiter().GetResult();
        }
    }
}
