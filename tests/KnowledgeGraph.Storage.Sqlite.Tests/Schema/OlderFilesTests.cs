using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Graph;

namespace KnowledgeGraph.Storage.Sqlite.Tests.Schema;

/// <summary>A file that an earlier program made is brought up to date, with all that it holds.</summary>
public sealed class OlderFilesTests(SqliteFixture fixture) : IClassFixture<SqliteFixture>
{
    /// <summary>The tables of the fourth version where the fifth has others.</summary>
    private const string FifthUndone = "ALTER TABLE article DROP COLUMN issue_year";

    /// <summary>The tables of the third version where the fourth has others.</summary>
    private const string FourthUndone = $"""
        {FifthUndone};
        DROP INDEX fact_between; CREATE INDEX fact_between ON fact (subject, object, type);
        DROP INDEX claim_group_of_subject; DROP INDEX claim_group_of_object;
        ALTER TABLE claim_group DROP COLUMN subject_group; ALTER TABLE claim_group DROP COLUMN object_group;
        CREATE INDEX claim_group_of_subject ON claim_group (subject); CREATE INDEX claim_group_of_object ON claim_group (object);
        DROP INDEX claim_best; CREATE INDEX claim_best ON claim (claim_group, confidence DESC, day, id);
        CREATE UNIQUE INDEX claim_oldest ON claim (claim_group, day, id)
        """;

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
        await fixture.ExecuteAsync($"{FourthUndone}; CREATE INDEX mention_newest ON mention (mention_group, day_newest, id); DELETE FROM schema_version WHERE version > 2");
        await using var store = new SqliteStore(fixture.Path);
        await Should.ThrowAsync<StoreException>(() => store.ReadAsync(null, Cancellation));

        await store.MigrateAsync(Cancellation);

        await using var reader = await store.ReadAsync(null, Cancellation);
        (await reader.EntitiesAsync([person.Id], Cancellation)).ShouldHaveSingleItem().Value.ShouldBe(person);
        // What the migration took away can be made again.
        await Should.NotThrowAsync(() => fixture.ExecuteAsync("CREATE INDEX mention_newest ON mention (mention_group, day_newest, id)"));
    }

    [Fact]
    public async Task A_file_from_before_years_of_issue_keeps_its_articles_and_takes_such_years()
    {
        await fixture.ResetAsync();
        var person = Some.Person("何静");
        var told = new Telling("县长何静出席会议。").Naming(person);
        await using (var made = new SqliteStore(fixture.Path))
        {
            await made.MigrateAsync(Cancellation);
            await using var writer = await made.LeaseWriterAsync("test", TimeSpan.FromMinutes(1), Cancellation);
            await writer.CommitAsync(new BatchBuilder().Add(person).Tell(told), Cancellation);
        }
        await fixture.ExecuteAsync($"{FifthUndone}; DELETE FROM schema_version WHERE version > 4");
        await using var store = new SqliteStore(fixture.Path);
        await Should.ThrowAsync<StoreException>(() => store.ReadAsync(null, Cancellation));

        await store.MigrateAsync(Cancellation);

        await using var again = await store.LeaseWriterAsync("test", TimeSpan.FromMinutes(1), Cancellation);
        (await again.ArticlesAsync([told.Article.Id], Cancellation)).ShouldHaveSingleItem().Claims.Article.ShouldBe(told.Article);
        var dated = new Telling("县长何静下乡。", year: 2021).Naming(person);
        await again.CommitAsync(new BatchBuilder().Tell(dated), Cancellation);
        (await again.ArticlesAsync([dated.Article.Id], Cancellation)).ShouldHaveSingleItem().Claims.Article.Page.IssueYear.ShouldBe(2021);
    }

    [Fact]
    public async Task A_file_from_before_claims_stood_in_one_order_tells_the_same_and_gives_articles_back()
    {
        await fixture.ResetAsync();
        var (person, post) = (Some.Person("何静"), Some.Entity("Position", "县长"));
        var holds = Some.Fact("HOLDS", person, post);
        Telling[] told =
        [
            new Telling("县长何静到看丹村。", new DateOnly(2021, 3, 4)).Naming(person).Naming(post).Stating(holds, "县长何静", 0.8, new DateOnly(2021, 3, 4)),
            new Telling("县长何静到龙井村。", new DateOnly(2021, 4, 5)).Naming(person).Naming(post).Stating(holds, "县长何静", 0.95, new DateOnly(2021, 4, 5)),
        ];
        await using (var made = new SqliteStore(fixture.Path))
        {
            await made.MigrateAsync(Cancellation);
            await using var writer = await made.LeaseWriterAsync("test", TimeSpan.FromMinutes(1), Cancellation);
            await writer.CommitAsync(new BatchBuilder().Add(person, post).Add(holds).Tell(told), Cancellation);
        }
        await fixture.ExecuteAsync($"{FourthUndone}; DELETE FROM schema_version WHERE version > 3");
        await using var store = new SqliteStore(fixture.Path);

        await store.MigrateAsync(Cancellation);

        await using var reader = await store.ReadAsync(null, Cancellation);
        (await reader.EvidenceAsync([holds.Id], 2, Cancellation))[holds.Id].Select(evidence => evidence.Confidence).ShouldBe([0.95, 0.8]);
        await using var again = await store.LeaseWriterAsync("test", TimeSpan.FromMinutes(1), Cancellation);
        var group = told[0].FaceOf(told[0].Claims[0].Claim).Id;
        (await again.ClaimExtremesAsync([group], told[1].Article.Id, Cancellation))[group].Days.ShouldBe(Some.Days("2021-03-04", "2021-03-04"));
        (await again.ClaimGroupsTouchingAsync([Telling.FaceOf(person).Id], Cancellation)).ShouldHaveSingleItem().Id.ShouldBe(group);
        (await again.FactsBetweenAsync([new FactEnds("HOLDS", person.Id, post.Id)], Cancellation)).ShouldHaveSingleItem();
    }
}
