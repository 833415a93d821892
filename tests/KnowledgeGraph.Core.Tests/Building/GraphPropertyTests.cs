using CsCheck;
using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Export;
using KnowledgeGraph.Testing.Articles;
using KnowledgeGraph.Testing.Memory;

namespace KnowledgeGraph.Core.Tests.Building;

/// <summary>The graph is a function of the set of its articles.</summary>
/// <remarks>The environment variable CsCheck_Iter says how many worlds each test tries.</remarks>
public sealed class GraphPropertyTests
{
    [Fact]
    public async Task Any_order_gives_the_same_graph() => await Check(
        Gen.Select(Worlds.Some(9), Gen.Int[0, int.MaxValue - 1]),
        async world =>
        {
            var shuffled = world.Item1.ToArray();
            new Random(world.Item2).Shuffle(shuffled);
            await using var one = await Library.OfAsync(world.Item1);
            await using var other = await Library.OfAsync(shuffled);
            await ShouldBeSame(other, one);
        });

    [Fact]
    public async Task Articles_that_come_many_at_once_make_the_same_graph() => await Check(
        Gen.Select(Worlds.Some(9), Gen.Int[1, 9]),
        async world =>
        {
            await using var one = await Library.OfAsync(world.Item1);
            await using var bulk = await Library.OpenAsync();
            foreach (var part in world.Item1.Chunk(world.Item2)) (await bulk.Updater.IngestAsync(part)).ShouldAllBe(update => update.Outcome == UpdateOutcome.Ingested);
            await ShouldBeSame(bulk, one);
        });

    [Fact]
    public async Task Of_many_at_once_each_has_its_own_outcome() => await Check(Worlds.Some(6), async articles =>
    {
        await using var library = await Library.OfAsync(articles[0], Poorer(articles[^1]));
        await using var fresh = await Library.OfAsync(articles);

        var updates = await library.Updater.IngestAsync([.. articles, articles[^1]]);

        updates.Count.ShouldBe(articles.Length + 1);
        updates[^1].Outcome.ShouldBe(UpdateOutcome.Unchanged);
        await ShouldBeSame(library, fresh);
    });

    [Fact]
    public async Task Repeats_change_nothing() => await Check(Worlds.Some(8), async articles =>
    {
        await using var once = await Library.OfAsync(articles);
        var before = await once.ExportAsync();
        foreach (var article in articles) (await once.Updater.IngestAsync(article)).Outcome.ShouldBe(UpdateOutcome.Unchanged);
        ExportComparison.FirstDifference(await once.ExportAsync(), before).ShouldBeNull();
    });

    [Fact]
    public async Task What_is_retracted_was_never_there() => await Check(
        Gen.Select(Worlds.Some(9), Gen.Int[0, int.MaxValue - 1]),
        async world =>
        {
            var all = world.Item1;
            var gone = all.Where((_, at) => (world.Item2 >> at) % 2 == 0).ToArray();
            await using var without = await Library.OfAsync(all.Except(gone));
            await using var retracted = await Library.OfAsync(all);
            foreach (var article in gone) (await retracted.Updater.RetractAsync(article.Article.Id)).Outcome.ShouldBe(UpdateOutcome.Retracted);
            await ShouldBeSame(retracted, without);
        });

    [Fact]
    public async Task An_article_read_anew_replaces_what_it_stated() => await Check(
        Gen.Select(Worlds.Some(8), Gen.Int[0, int.MaxValue - 1]),
        async world =>
        {
            var (articles, seed) = world;
            var poorer = articles.Select((article, at) => (seed >> at) % 2 == 0 ? Poorer(article) : article).ToArray();
            await using var fresh = await Library.OfAsync(articles);
            await using var reread = await Library.OfAsync(poorer);
            foreach (var article in articles) await reread.Updater.IngestAsync(article);
            await ShouldBeSame(reread, fresh);
        });

    [Fact]
    public async Task Every_claim_stands_behind_one_fact_and_every_mention_in_one_entity() => await Check(Worlds.Some(9), async articles =>
    {
        await using var library = await Library.OfAsync(articles);
        var entities = (await library.AllAsync<ExportItem.OfEntity>()).Select(item => item.Entity).ToDictionary(entity => entity.Id);
        var facts = (await library.AllAsync<ExportItem.OfFact>()).Select(item => item.Fact).ToDictionary(fact => fact.Id);
        var evidence = (await library.AllAsync<ExportItem.OfEvidence>()).Select(item => item.Evidence).ToList();
        var mentions = (await library.AllAsync<ExportItem.OfMention>()).Select(item => item.Mention).ToList();

        evidence.Select(item => item.Claim).ShouldBe(articles.SelectMany(article => article.Claims).Select(claim => claim.Id), ignoreOrder: true);
        evidence.Select(item => item.Fact).Distinct().ShouldBe(facts.Keys, ignoreOrder: true);
        mentions.Select(mention => mention.Mention.Id).ShouldBe(articles.SelectMany(article => article.Mentions).Select(mention => mention.Id), ignoreOrder: true);
        mentions.ShouldAllBe(mention => entities[mention.Entity].Type == mention.Mention.Type);
        entities.Values.Where(entity => entity.Type != "Article").Select(entity => entity.Id).ShouldBe(mentions.Select(mention => mention.Entity).Distinct(), ignoreOrder: true);
        foreach (var fact in facts.Values)
        {
            var best = evidence.Where(item => item.Fact == fact.Id).ToList();
            best.ShouldContain(item => item.Claim == fact.Best.Id && item.Quote == fact.Best.Quote);
            fact.Articles.ShouldBeInRange(best.Select(item => item.Article).Distinct().Count(), best.Count);
            fact.Confidence.ShouldBeInRange(best.Max(item => item.Confidence), 1);
        }
    });

    [Fact]
    public async Task The_diffs_add_up_to_the_graph() => await Check(Worlds.Some(9), async articles =>
    {
        await using var library = await Library.OpenAsync();
        foreach (var article in articles) await library.Updater.IngestAsync(article);
        foreach (var article in articles) await library.Updater.RetractAsync(article.Article.Id);
        (await library.ExportAsync()).ShouldBeEmpty();
    });

    private static Task Check<T>(Gen<T> gen, Func<T, Task> check) => gen.SampleAsync(check, threads: 1);

    /// <summary>What an extractor that sees less would read: the same article without its last claims.</summary>
    private static ArticleClaims Poorer(ArticleClaims article) => article with { Claims = [.. article.Claims.Take(article.Claims.Count / 2)], Extractor = "test 0" };

    private static async Task ShouldBeSame(Library one, Library other) =>
        ExportComparison.FirstDifference(await one.ExportAsync(), await other.ExportAsync()).ShouldBeNull();
}
