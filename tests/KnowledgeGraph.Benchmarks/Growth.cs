using System.Diagnostics;
using KnowledgeGraph.Chinese.Segmentation;
using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Generation;
using KnowledgeGraph.Generation.Scoring;
using KnowledgeGraph.Storage.Sqlite;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Whether an article costs the same when the graph is large: the last thousand of N against the first thousand but one, which warms up.</summary>
internal static class Growth
{
    private const int Part = 1000;

    public static async Task<int> RunAsync(Workbench bench, int articles, int seed)
    {
        await using var store = new SqliteStore(bench["growth.db"]);
        await store.MigrateAsync();
        List<(TimeSpan Clock, TimeSpan Worked)> parts = [];
        Dictionary<string, string> truth = [];
        await using (var writer = await store.LeaseWriterAsync("benchmark", TimeSpan.FromHours(12)))
        {
            var updater = new GraphUpdater(writer, new JiebaSearchTokenizer(), TimeProvider.System);
            foreach (var part in GeneratedPapers.Of(new GeneratorOptions(seed, articles)).Chunk(Part))
            {
                var (watch, worked) = (Stopwatch.StartNew(), Workbench.Worked);
                foreach (var article in part) await updater.IngestAsync(article.Claims);
                parts.Add((watch.Elapsed, Workbench.Worked - worked));
                foreach (var (mention, thing) in part.SelectMany(article => article.Truth)) truth.Add(mention, thing);
                Console.WriteLine($"{parts.Count * Part}: {Workbench.Text(parts[^1].Clock)}, of processors {Workbench.Text(parts[^1].Worked)}; {Process.GetCurrentProcess().WorkingSet64 >> 20} MB");
            }
        }
        if (parts.Count > 2)
        {
            Console.WriteLine($"speed of the last thousand to that of the second: {Workbench.Text(parts[1].Worked / parts[^1].Worked)} by processors, {Workbench.Text(parts[1].Clock / parts[^1].Clock)} by the clock");
        }
        await ScoreAsync(store, truth);
        return 0;
    }

    private static async Task ScoreAsync(SqliteStore store, Dictionary<string, string> truth)
    {
        await using var reader = await store.ReadAsync();
        var mentions = await reader.ExportAsync().OfType<ExportItem.OfMention>().Select(item => (item.Mention.Mention.Type, Truth: truth[item.Mention.Mention.Id], item.Mention.Entity)).ToListAsync();
        foreach (var type in mentions.GroupBy(mention => mention.Type)) Console.WriteLine($"{type.Key}: {PairwiseScore.Of(type.Select(mention => (mention.Truth, mention.Entity)))}");
    }
}
