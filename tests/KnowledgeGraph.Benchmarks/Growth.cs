using System.Diagnostics;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Generation;
using KnowledgeGraph.Generation.Scoring;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Whether an article costs the same when the graph is large: the last thousand of N against the second thousand, as the first warms up.</summary>
/// <remarks>
/// A machine that others use is now fast, now slow. So the second thousand is brought again, to a store of its own, page by page in turn with the
/// last thousand: whatever else the machine does burdens both alike.
/// </remarks>
internal static class Growth
{
    private const int Part = 1000;

    /// <summary>Articles of a page.</summary>
    private const int Page = 8;

    public static async Task<int> RunAsync(Workbench bench, int articles, int seed)
    {
        if (articles < 3 * Part || articles % Part > 0)
        {
            Console.Error.WriteLine($"growth takes whole thousands, {3 * Part} at least");
            return 2;
        }
        await using var old = await GrowingStore.OpenAsync(bench["growth.db"]);
        await using var young = await GrowingStore.OpenAsync(bench["young.db"]);
        List<GeneratedArticle> first = [];
        var (options, read) = (new GeneratorOptions(seed, articles), 0);
        WorkSpan second = default;
        foreach (var part in GeneratedPapers.Of(options).Chunk(Part))
        {
            read += part.Length;
            if (read <= 2 * Part) first.AddRange(part);
            if (read < articles) foreach (var page in part.Chunk(Page)) await old.IngestAsync(page);
            else await InTurnAsync(old, part, young, first);
            var took = old.Take();
            if (read == 2 * Part) second = took;
            Console.WriteLine($"{read}: {took}; {Process.GetCurrentProcess().WorkingSet64 >> 20} MB");
            if (read == articles) Tell(second, took, young.Take());
        }
        await ScoreAsync(old, options);
        return 0;
    }

    private static async Task InTurnAsync(GrowingStore old, GeneratedArticle[] last, GrowingStore young, List<GeneratedArticle> first)
    {
        foreach (var page in first.Take(Part).Chunk(Page)) await young.IngestAsync(page);
        _ = young.Take();
        foreach (var (early, late) in first.Skip(Part).Chunk(Page).Zip(last.Chunk(Page)))
        {
            await young.IngestAsync(early);
            await old.IngestAsync(late);
        }
    }

    private static void Tell(WorkSpan second, WorkSpan last, WorkSpan young)
    {
        Console.WriteLine($"speed of the last thousand to that of the second: {Ratio(second, last)}");
        Console.WriteLine($"and to that of the second thousand brought in turn with it to a store of its own ({young}): {Ratio(young, last)}");
    }

    private static string Ratio(WorkSpan early, WorkSpan late) =>
        $"{Workbench.Text(early.Worked / late.Worked)} by processors, {Workbench.Text(early.Clock / late.Clock)} by the clock";

    /// <summary>How well mentions came together; the papers are made again, so that the memory of the run is the store's.</summary>
    private static async Task ScoreAsync(GrowingStore store, GeneratorOptions options)
    {
        var truth = GeneratedPapers.Of(options).SelectMany(article => article.Truth).ToDictionary();
        await using var reader = await store.ReadAsync();
        var mentions = await reader.ExportAsync().OfType<ExportItem.OfMention>().Select(item => (item.Mention.Mention.Type, Truth: truth[item.Mention.Mention.Id], item.Mention.Entity)).ToListAsync();
        foreach (var type in mentions.GroupBy(mention => mention.Type)) Console.WriteLine($"{type.Key}: {PairwiseScore.Of(type.Select(mention => (mention.Truth, mention.Entity)))}");
    }
}
