using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Files;
using KnowledgeGraph.Testing.Graph;

namespace KnowledgeGraph.Storage.Sqlite.Tests.Writing;

/// <summary>A commit costs the pages that it writes: what did not change is not written, in no index.</summary>
public sealed class PagesWrittenTests : IAsyncDisposable
{
    private const int PageSize = 4096;
    private const int FrameHeader = 24;

    /// <summary>The lease, the log's entry, and their tables' place in the file at most.</summary>
    private const int OfEveryCommit = 3;

    private static readonly Entity Person = Some.Person("何静");
    private static readonly Entity Post = Some.Entity("Position", "县长");
    private static readonly Fact Holds = Some.Fact("HOLDS", Person, Post);

    private readonly TemporaryFolder _folder = new();
    private readonly SqliteStore _store;

    public PagesWrittenTests() => _store = new SqliteStore(_folder["graph.db"]);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task One_sight_more_of_an_entity_writes_its_row_and_the_order_by_sights() =>
        (await PagesAsync(new BatchBuilder().Change(Person, Person with { Articles = 2 }))).ShouldBeInRange(3, OfEveryCommit + 2);

    [Fact]
    public async Task One_sight_more_of_a_fact_writes_its_row_alone() =>
        (await PagesAsync(new BatchBuilder().Change(Holds, Holds with { Articles = 2 }))).ShouldBeInRange(3, OfEveryCommit + 1);

    [Fact]
    public async Task One_mention_more_in_a_group_writes_its_row_alone()
    {
        var telling = new Telling("县长何静出席会议。").Naming(Person).Naming(Post).Stating(Holds, "县长何静");
        var batch = new BatchBuilder()
            .Put(Groups.OfMentions(telling).Where(group => group.Entity == Person.Id).Select(group => group with { Count = 2 }))
            .Put(Groups.OfClaims(telling).Select(group => group with { Count = 2 }));
        (await PagesAsync(batch, new BatchBuilder().Tell(telling))).ShouldBeInRange(4, OfEveryCommit + 2);
    }

    /// <summary>How many pages the batch writes to the log of the file, after those that make up what it changes.</summary>
    private async Task<long> PagesAsync(GraphBatch batch, GraphBatch? before = null)
    {
        await _store.MigrateAsync(Cancellation);
        await using var writer = await _store.LeaseWriterAsync("test", TimeSpan.FromMinutes(1), Cancellation);
        await writer.CommitAsync(new BatchBuilder().Add(Person, Post).Add(Holds), Cancellation);
        if (before is not null) await writer.CommitAsync(before, Cancellation);
        var start = LogLength();
        await writer.CommitAsync(batch, Cancellation);
        return (LogLength() - start) / (PageSize + FrameHeader);
    }

    private long LogLength() => new FileInfo(_folder["graph.db-wal"]).Length;
}
