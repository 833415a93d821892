using CsCheck;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Export;
using KnowledgeGraph.Testing.Articles;
using KnowledgeGraph.Testing.Memory;

namespace KnowledgeGraph.Core.Tests.Judgements;

/// <summary>The graph is a function of the set of its articles and judgements.</summary>
public sealed class JudgementPropertyTests
{
    [Fact]
    public async Task Articles_and_judgements_give_the_same_graph_in_any_order() => await Check(async (articles, random) =>
    {
        await using var one = await Library.OfAsync(articles);
        var judgements = await JudgeAsync(one, articles, random);
        await using var other = await Library.OpenAsync();
        object[] all = [.. articles, .. judgements];
        random.Shuffle(all);
        foreach (var item in all)
        {
            if (item is ArticleClaims article) await other.Updater.IngestAsync(article);
            else await other.Updater.ApplyAsync((Judgement)item);
        }
        await ShouldBeSame(other, one);
    });

    [Fact]
    public async Task What_is_judged_and_undone_leaves_the_graph_as_it_was() => await Check(async (articles, random) =>
    {
        await using var library = await Library.OfAsync(articles);
        var before = await library.ExportAsync();
        var judgements = (await JudgeAsync(library, articles, random)).ToArray();
        random.Shuffle(judgements);
        foreach (var judgement in judgements) await library.Updater.UndoAsync(judgement.Id, "编辑");
        ExportComparison.FirstDifference(await library.ExportAsync(), before).ShouldBeNull();
    });

    [Fact]
    public async Task Articles_that_go_and_come_back_find_their_judgements_again() => await Check(async (articles, random) =>
    {
        await using var library = await Library.OfAsync(articles);
        var judgements = await JudgeAsync(library, articles, random);
        var before = await library.ExportAsync();
        var gone = articles.Where((_, at) => at % 2 == 0).ToArray();
        foreach (var article in gone) await library.Updater.RetractAsync(article.Article.Id);
        await using var without = await Library.OfAsync(articles.Except(gone));
        foreach (var judgement in judgements) await without.Updater.ApplyAsync(judgement);
        await ShouldBeSame(library, without);

        foreach (var article in gone) await library.Updater.IngestAsync(article);
        ExportComparison.FirstDifference(await library.ExportAsync(), before).ShouldBeNull();
    });

    [Fact]
    public async Task No_judgement_loses_evidence_or_a_mention() => await Check(async (articles, random) =>
    {
        await using var library = await Library.OfAsync(articles);
        await JudgeAsync(library, articles, random);
        var facts = (await library.AllAsync<ExportItem.OfFact>()).Select(item => item.Fact.Id).ToHashSet();
        var evidence = (await library.AllAsync<ExportItem.OfEvidence>()).Select(item => item.Evidence).ToList();
        var mentions = (await library.AllAsync<ExportItem.OfMention>()).Select(item => item.Mention).ToList();

        evidence.Select(item => (item.Claim, item.Quote)).ShouldBe(articles.SelectMany(article => article.Claims).Select(claim => (claim.Id, claim.Quote)), ignoreOrder: true);
        evidence.ShouldAllBe(item => facts.Contains(item.Fact));
        mentions.Select(mention => mention.Mention.Id).ShouldBe(articles.SelectMany(article => article.Mentions).Select(mention => mention.Id), ignoreOrder: true);
    });

    private static Task Check(Func<ArticleClaims[], Random, Task> check) =>
        Gen.Select(Worlds.Some(8), Gen.Int[0, int.MaxValue - 1]).SampleAsync(world => check(world.Item1, new Random(world.Item2)), threads: 1, iter: 60);

    /// <summary>Some judgements on pairs of mentions of one type, contradictions among them.</summary>
    private static async Task<IReadOnlyList<Judgement>> JudgeAsync(Library library, ArticleClaims[] articles, Random random)
    {
        List<Judgement> judgements = [];
        var mentions = articles.SelectMany(article => article.Mentions).Where(mention => mention.Attributes["adcode"] is null).ToArray();
        for (var number = 0; number < 5 && mentions.Length > 0; number++)
        {
            var one = mentions[random.Next(mentions.Length)];
            var others = mentions.Where(mention => mention.Type == one.Type && mention.Id != one.Id).ToArray();
            if (others.Length == 0) continue;
            var kind = (JudgementKind)random.Next(3);
            judgements.Add((await library.Updater.JudgeAsync(kind, one.Id, others[random.Next(others.Length)].Id, $"编辑{number}")).Judgement);
        }
        return judgements;
    }

    private static async Task ShouldBeSame(Library one, Library other) =>
        ExportComparison.FirstDifference(await one.ExportAsync(), await other.ExportAsync()).ShouldBeNull();
}
