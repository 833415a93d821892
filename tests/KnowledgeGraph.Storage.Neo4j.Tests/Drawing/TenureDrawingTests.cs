using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Generation;
using KnowledgeGraph.Storage.Neo4j.Http;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Articles;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Drawing;

/// <summary>The tenures and successions that are drawn for the Browser follow from the articles, whatever came between.</summary>
public sealed class TenureDrawingTests(Neo4jFixture fixture) : IClassFixture<Neo4jFixture>
{
    private const int Articles = 30;

    private const string DrawnText = """
        MATCH (person:Person)-[t:TENURE]->(post:Position) RETURN person.id + ' ' + post.id AS ends, properties(t) AS edge ORDER BY ends, t.from, t.acting, t.to
        UNION ALL
        MATCH (person:Person)-[s:SUCCEEDED_BY]->(next:Person) WITH person, s, next ORDER BY person.id, next.id, s.position, s.date
        RETURN person.id + ' ' + next.id AS ends, s {.*, _post: null} AS edge
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Any_order_in_any_parts_draws_what_a_fresh_build_draws()
    {
        TestServer.Require();
        var seed = Random.Shared.Next(1, 1_000_000);
        var articles = Papers(seed);
        var expected = await FreshAsync(articles);
        var shuffled = articles.ToArray();
        new Random(seed).Shuffle(shuffled);

        await using var store = await EmptyAsync();
        foreach (var part in shuffled.Chunk(7)) await WriteAsync(store, async updater => await updater.IngestAsync(part, Cancellation));

        (await DrawnAsync()).ShouldBe(expected, $"seed {seed}");
    }

    [Fact]
    public async Task What_an_article_alone_stated_goes_with_it()
    {
        TestServer.Require();
        var seed = Random.Shared.Next(1, 1_000_000);
        var articles = Papers(seed);
        var expected = await FreshAsync([.. articles.Where((_, at) => at % 2 == 0)]);

        await using var store = await EmptyAsync();
        await WriteAsync(store, async updater => await updater.IngestAsync(articles, Cancellation));
        await WriteAsync(store, async updater =>
        {
            foreach (var article in articles.Where((_, at) => at % 2 == 1)) await updater.RetractAsync(article.Article.Id, Cancellation);
        });

        (await DrawnAsync()).ShouldBe(expected, $"seed {seed}");
    }

    [Fact]
    public async Task What_a_writer_that_died_left_marked_the_next_one_draws()
    {
        TestServer.Require();
        var articles = Papers(1);
        var expected = await FreshAsync(articles);
        using var api = TestServer.Open();
        await api.WriteAsync(new Statement("MATCH ()-[r:TENURE|SUCCEEDED_BY]->() DELETE r"), Cancellation);
        await api.WriteAsync(new Statement("MATCH (post:Position) SET post:Stale"), Cancellation);

        await using var store = fixture.Open(TimeProvider.System);
        await using (var writer = await store.LeaseWriterAsync("a test", TimeSpan.FromMinutes(1), Cancellation)) await writer.FinishAsync(Cancellation);

        (await DrawnAsync()).ShouldBe(expected);
        (await api.ReadAsync(new Statement("MATCH (post:Stale) RETURN count(post)"), null, Cancellation)).Rows[0].Number(0).ShouldBe(0);
    }

    [Theory]
    [InlineData("ended", "2023-02-01")]
    [InlineData("held", "2023-02-15")]
    public async Task What_a_reading_says_otherwise_amid_a_tenure_is_drawn_though_its_fact_stays_as_it_was(string state, string day)
    {
        TestServer.Require();
        ArticleClaims[] articles = [Sight("2023-01-01"), Sight("2023-02-01"), Sight("2023-03-01")];
        var otherwise = Sight("2023-02-01", state, day);
        var expected = await FreshAsync([articles[0], otherwise, articles[2]], atLeast: 1);

        await using var store = await EmptyAsync();
        await WriteAsync(store, async updater => await updater.IngestAsync(articles, Cancellation));
        using var api = TestServer.Open();
        await api.WriteAsync(new Statement("MATCH ()-[t:TENURE]->() SET t.state = 'as it was before'"), Cancellation);
        await WriteAsync(store, async updater => (await updater.IngestAsync(otherwise, Cancellation)).Diff.Facts.ShouldBeEmpty());

        (await DrawnAsync()).ShouldBe(expected);
    }

    private static ArticleClaims Sight(string day, string state = "held", string? asOf = null)
    {
        var story = new Story(day);
        story.Official("何静", "区长", story.District("临江区", "990102"), state, asOf);
        return story.Told();
    }

    private static ArticleClaims[] Papers(int seed) =>
        [.. GeneratedPapers.Of(new GeneratorOptions(seed, Articles) { SizePerHundred = 12, TenureDays = 30, PerDay = 6, NamesakesPerHundred = 20 }).Select(article => article.Claims)];

    private async Task<IReadOnlyList<string>> FreshAsync(ArticleClaims[] articles, int atLeast = 6)
    {
        await using var store = await EmptyAsync();
        await WriteAsync(store, async updater => await updater.IngestAsync(articles, Cancellation));
        var drawn = await DrawnAsync();
        drawn.Count.ShouldBeGreaterThanOrEqualTo(atLeast);
        return drawn;
    }

    private async Task<IGraphStore> EmptyAsync()
    {
        await fixture.ResetAsync();
        var store = fixture.Open(TimeProvider.System);
        await store.MigrateAsync(Cancellation);
        return store;
    }

    /// <summary>A writer draws when it has done.</summary>
    private static async Task WriteAsync(IGraphStore store, Func<GraphUpdater, Task> work)
    {
        await using var writer = await store.LeaseWriterAsync("a test", TimeSpan.FromMinutes(1), Cancellation);
        await work(new GraphUpdater(writer, new SomeTokenizer(), TimeProvider.System));
    }

    private static async Task<IReadOnlyList<string>> DrawnAsync() =>
        [.. (await RawQuery.RunAsync(DrawnText)).GetProperty("data").GetProperty("values").EnumerateArray().Select(row => row.ToString())];
}
