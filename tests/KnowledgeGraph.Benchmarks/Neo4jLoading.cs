using System.Diagnostics;
using KnowledgeGraph.Chinese.Segmentation;
using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Generation;
using KnowledgeGraph.Ingestion.Copying;
using KnowledgeGraph.Storage.Neo4j;

namespace KnowledgeGraph.Benchmarks;

/// <summary>How many rows a second come into Neo4j with all that keeps a graph right, against the bare merging of the same entities and facts.</summary>
/// <remarks>The server is that of KNOWLEDGEGRAPH_TEST_NEO4J; its database is wiped.</remarks>
internal static class Neo4jLoading
{
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
        using var clock = new StatementClock();
        await using var store = new Neo4jStore(Neo4jAddress.Parse($"neo4j:{server}/neo4j"), Credentials.FromEnvironment(Environment.GetEnvironmentVariable), null, clock);
        await store.MigrateAsync();
        List<ArticleClaims> papers = [.. GeneratedPapers.Of(new GeneratorOptions(seed, articles)).Select(paper => paper.Claims)];
        var loaded = await LoadAsync(store, papers, clock);
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

    private static async Task<TimeSpan> LoadAsync(Neo4jStore store, List<ArticleClaims> papers, StatementClock clock)
    {
        await using var writer = await store.LeaseWriterAsync("benchmark", TimeSpan.FromHours(12));
        var updater = new GraphUpdater(writer, new JiebaSearchTokenizer(), TimeProvider.System);
        var watch = Stopwatch.StartNew();
        List<(TimeSpan Clock, TimeSpan Worked, IReadOnlyDictionary<string, (int Times, TimeSpan Took)> Statements)> parts = [];
        clock.Take();
        foreach (var part in papers.Chunk(Math.Max(GraphCopy.ArticlesPerCommit, papers.Count / Parts)))
        {
            var (before, worked) = (watch.Elapsed, Workbench.Worked);
            foreach (var commit in part.Chunk(GraphCopy.ArticlesPerCommit)) await updater.IngestAsync(commit);
            parts.Add(((watch.Elapsed - before) / part.Length, (Workbench.Worked - worked) / part.Length, clock.Take()));
        }
        Console.WriteLine($"ms an article, tenth by tenth: {string.Join(' ', parts.Select(part => Milliseconds(part.Clock)))}; of our own processor: {string.Join(' ', parts.Select(part => Milliseconds(part.Worked)))}");
        Console.WriteLine($"the costliest statements, in the second tenth and in the last:\n{string.Join('\n', StatementClock.Compare(parts[Math.Min(1, parts.Count - 1)].Statements, parts[^1].Statements, 20))}");
        return watch.Elapsed;
    }

    private static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);
}
