using System.Diagnostics;
using KnowledgeGraph.Chinese.Segmentation;
using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Generation;
using KnowledgeGraph.Storage.Neo4j;

namespace KnowledgeGraph.Benchmarks;

/// <summary>How many rows a second come into Neo4j with all that keeps a graph right, against the bare merging of the same entities and facts.</summary>
/// <remarks>The server is that of KNOWLEDGEGRAPH_TEST_NEO4J; its database is wiped.</remarks>
internal static class Neo4jLoading
{
    private const int Part = 25;
    private const int Parts = 10;

    public static async Task<int> RunAsync(int articles, int seed)
    {
        if (Environment.GetEnvironmentVariable("KNOWLEDGEGRAPH_TEST_NEO4J") is not { Length: > 0 } server)
        {
            Console.Error.WriteLine("Set KNOWLEDGEGRAPH_TEST_NEO4J to the address of a server whose database may be wiped.");
            return 2;
        }
        using var cypher = new BareCypher(server);
        await cypher.WipeAsync();
        await using var store = Neo4jStore.Parse($"neo4j:{server}/neo4j");
        await store.MigrateAsync();
        List<ArticleClaims> papers = [.. GeneratedPapers.Of(new GeneratorOptions(seed, articles)).Select(paper => paper.Claims)];
        var loaded = await LoadAsync(store, papers);
        var rows = await cypher.CountAsync();
        await using var reader = await store.ReadAsync();
        var items = await reader.ExportAsync().ToListAsync();
        await cypher.WipeAsync();
        var watch = Stopwatch.StartNew();
        var bare = await cypher.MergeAsync([.. items.OfType<ExportItem.OfEntity>().Select(item => item.Entity)], [.. items.OfType<ExportItem.OfFact>().Select(item => item.Fact)]);
        var merged = watch.Elapsed;
        Console.WriteLine($"{articles} articles: {rows} nodes and relationships in {Workbench.Text(loaded)}; {bare} merged bare in {Workbench.Text(merged)}");
        Console.WriteLine($"rows a second against bare merging: {Workbench.Text(rows / loaded.TotalSeconds / (bare / merged.TotalSeconds))}");
        return 0;
    }

    private static async Task<TimeSpan> LoadAsync(Neo4jStore store, List<ArticleClaims> papers)
    {
        await using var writer = await store.LeaseWriterAsync("benchmark", TimeSpan.FromHours(12));
        var updater = new GraphUpdater(writer, new JiebaSearchTokenizer(), TimeProvider.System);
        var watch = Stopwatch.StartNew();
        List<TimeSpan> parts = [];
        foreach (var part in papers.Chunk(Math.Max(Part, papers.Count / Parts)))
        {
            var before = watch.Elapsed;
            foreach (var commit in part.Chunk(Part)) await updater.IngestAsync(commit);
            parts.Add((watch.Elapsed - before) / part.Length);
        }
        Console.WriteLine($"ms an article, tenth by tenth: {string.Join(' ', parts.Select(part => part.TotalMilliseconds.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture)))}");
        return watch.Elapsed;
    }
}
