using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Neo4j.Drawing;
using KnowledgeGraph.Storage.Neo4j.Schema;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Graph;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Schema;

/// <summary>A database that an earlier program filled is brought up to date, with all that it holds.</summary>
public sealed class OlderStoresTests(Neo4jFixture fixture) : IClassFixture<Neo4jFixture>
{
    private static readonly Telling Told = new("县长何静出席会议。");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_from_before_years_of_issue_is_refused_then_keeps_its_articles_and_takes_such_years()
    {
        TestServer.Require();
        await FillAsync();
        await fixture.SetSchemaVersionAsync(StoreState.Drawing);
        await using var store = fixture.Open(TimeProvider.System);
        await Should.ThrowAsync<StoreException>(() => store.ReadAsync(null, Cancellation));

        await store.MigrateAsync(Cancellation);

        await using var writer = await store.LeaseWriterAsync("test", TimeSpan.FromMinutes(1), Cancellation);
        (await writer.ArticlesAsync([Told.Article.Id], Cancellation)).ShouldHaveSingleItem().Claims.Article.ShouldBe(Told.Article);
        var dated = new Telling("县长何静下乡。", year: 2021);
        await writer.CommitAsync(new BatchBuilder().Tell(dated), Cancellation);
        (await writer.ArticlesAsync([dated.Article.Id], Cancellation)).ShouldHaveSingleItem().Claims.Article.Page.IssueYear.ShouldBe(2021);
    }

    [Theory]
    [InlineData(StoreState.Drawing - 1, 1)]
    [InlineData(StoreState.Drawing, 0)]
    public async Task Posts_are_drawn_anew_only_where_none_were_drawn(int version, int marked)
    {
        TestServer.Require();
        await FillAsync();
        await fixture.SetSchemaVersionAsync(version);
        await using var store = fixture.Open(TimeProvider.System);

        await store.MigrateAsync(Cancellation);

        var stale = await RawQuery.RunAsync($"MATCH (post:{DrawnEdge.Stale}) RETURN count(post)");
        stale.GetProperty("data").GetProperty("values")[0][0].GetInt32().ShouldBe(marked);
    }

    private async Task FillAsync()
    {
        await fixture.ResetAsync();
        await using var store = fixture.Open(TimeProvider.System);
        await store.MigrateAsync(Cancellation);
        await using var writer = await store.LeaseWriterAsync("test", TimeSpan.FromMinutes(1), Cancellation);
        await writer.CommitAsync(new BatchBuilder().Add(Some.Entity("Position", "县长")).Tell(Told), Cancellation);
    }
}
