using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Graph;

namespace KnowledgeGraph.Storage.Sqlite.Tests.Schema;

/// <summary>A file that an earlier program made is brought up to date, with all that it holds.</summary>
public sealed class OlderFilesTests(SqliteFixture fixture) : IClassFixture<SqliteFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_from_before_the_order_of_mentions_was_one_index_is_brought_up_to_date()
    {
        await fixture.ResetAsync();
        var person = Some.Person("何静");
        await using (var made = new SqliteStore(fixture.Path))
        {
            await made.MigrateAsync(Cancellation);
            await using var writer = await made.LeaseWriterAsync("test", TimeSpan.FromMinutes(1), Cancellation);
            await writer.CommitAsync(new BatchBuilder().Add(person).Tell(new Telling("县长何静出席会议。").Naming(person)), Cancellation);
        }
        await fixture.ExecuteAsync("CREATE INDEX mention_newest ON mention (mention_group, day_newest, id); DELETE FROM schema_version WHERE version > 2");
        await using var store = new SqliteStore(fixture.Path);
        await Should.ThrowAsync<StoreException>(() => store.ReadAsync(null, Cancellation));

        await store.MigrateAsync(Cancellation);

        await using var reader = await store.ReadAsync(null, Cancellation);
        (await reader.EntitiesAsync([person.Id], Cancellation)).ShouldHaveSingleItem().Value.ShouldBe(person);
        // What the migration took away can be made again.
        await Should.NotThrowAsync(() => fixture.ExecuteAsync("CREATE INDEX mention_newest ON mention (mention_group, day_newest, id)"));
    }
}
