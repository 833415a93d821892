using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.Core.Storage.Export;
using KnowledgeGraph.Generation;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Memory;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>The graph of an invented district's papers is a function of the set of articles: order, repeats and what came between do not show.</summary>
public abstract class GeneratedPapersSpecification(IStoreFixture fixture) : StoreSpecification(fixture)
{
    private const int Articles = 24;

    [Fact]
    public async Task Any_order_with_repeats_gives_the_graph_of_a_fresh_build()
    {
        var seed = Seed();
        var articles = Papers(seed);
        var shuffled = articles.Concat(articles.Take(Articles / 3)).ToArray();
        new Random(seed).Shuffle(shuffled);
        await using var fresh = await Library.OfAsync(articles);
        await using var writer = await LeaseAsync();
        var updater = new GraphUpdater(writer, new SomeTokenizer(), Clock);
        foreach (var article in shuffled) await updater.IngestAsync(article, Cancellation);
        await ShouldBeSameAsync(fresh, seed);
    }

    [Fact]
    public async Task What_two_writers_bring_in_turn_and_one_takes_back_gives_the_graph_of_the_rest()
    {
        var seed = Seed();
        var articles = Papers(seed);
        await using var fresh = await Library.OfAsync(articles.Where((_, at) => at % 3 != 0));
        foreach (var share in articles.Chunk(Articles / 4))
        {
            await using var writer = await LeaseAsync($"host of {share[0].Article.Title}", Open());
            var updater = new GraphUpdater(writer, new SomeTokenizer(), Clock);
            foreach (var article in share) await updater.IngestAsync(article, Cancellation);
        }
        await using var last = await LeaseAsync();
        var retracting = new GraphUpdater(last, new SomeTokenizer(), Clock);
        foreach (var article in articles.Where((_, at) => at % 3 == 0)) await retracting.RetractAsync(article.Article.Id, Cancellation);
        await ShouldBeSameAsync(fresh, seed);
    }

    [Fact]
    public async Task What_is_judged_and_undone_in_any_order_leaves_the_graph_of_a_fresh_build()
    {
        var seed = Seed();
        var (articles, random) = (Papers(seed), new Random(seed));
        var people = articles.SelectMany(article => article.Mentions).Where(mention => mention.Type == "Person").Select(mention => mention.Id).ToArray();
        random.Shuffle(people);
        await using var fresh = await Library.OfAsync(articles);
        await using var writer = await LeaseAsync();
        var updater = new GraphUpdater(writer, new SomeTokenizer(), Clock);
        await updater.IngestAsync(articles, Cancellation);
        List<string> judged = [];
        foreach (var pair in people.Take(8).Chunk(2))
            judged.Add((await updater.JudgeAsync((JudgementKind)random.Next(3), pair[0], pair[1], "编辑甲", "", Cancellation)).Judgement.Id);
        foreach (var judgement in judged.OrderBy(_ => random.Next()).ToList()) await updater.UndoAsync(judgement, "编辑甲", "", Cancellation);
        await ShouldBeSameAsync(fresh, seed);
    }

    private static int Seed() => Random.Shared.Next(1, 1_000_000);

    private static ArticleClaims[] Papers(int seed) =>
        [.. GeneratedPapers.Of(new GeneratorOptions(seed, Articles) { SizePerHundred = 12, TenureDays = 30, PerDay = 6, NamesakesPerHundred = 20 }).Select(article => article.Claims)];

    private async Task ShouldBeSameAsync(Library fresh, int seed)
    {
        await using var reader = await ReadAsync();
        ExportComparison.FirstDifference(await GraphExport.LinesAsync(reader, Cancellation), await fresh.ExportAsync()).ShouldBeNull($"seed {seed}");
    }
}
