using KnowledgeGraph.Chinese.Segmentation;
using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Generation;
using KnowledgeGraph.Ingestion.Copying;
using KnowledgeGraph.Storage.Neo4j;

namespace KnowledgeGraph.Benchmarks;

/// <summary>How many rows a second come into Neo4j with all that keeps a graph right, against the bare merging of the same entities and facts.</summary>
/// <remarks>
/// The server is that of KNOWLEDGEGRAPH_TEST_NEO4J; its database is wiped. Times are told by the clock and by processors, those of the server
/// and ours together: on a busy machine these tell more.
/// </remarks>
internal static class Neo4jLoading
{
    private const int Parts = 10;

    public static async Task<int> RunAsync(int articles, int seed)
    {
        if (TestServer.Root is not { } server) return TestServer.Missing();
        using var cypher = new BareCypher(server);
        await cypher.WipeAsync();
        using var clock = new StatementClock();
        await using var store = new Neo4jStore(Neo4jAddress.Parse($"neo4j:{server}/neo4j"), Credentials.FromEnvironment(Environment.GetEnvironmentVariable), null, clock);
        await store.MigrateAsync();
        List<ArticleClaims> papers = [.. GeneratedPapers.Of(new GeneratorOptions(seed, articles)).Select(paper => paper.Claims)];
        var loaded = await WorkSpan.OfAsync(cypher, () => LoadAsync(store, papers, cypher, clock));
        var rows = await cypher.CountAsync();
        await using var reader = await store.ReadAsync();
        var items = await reader.ExportAsync().ToListAsync();
        await cypher.WipeAsync();
        var bare = 0L;
        var merged = await WorkSpan.OfAsync(cypher, async () => bare = await cypher.MergeAsync([.. items.OfType<ExportItem.OfEntity>().Select(item => item.Entity)], [.. items.OfType<ExportItem.OfFact>().Select(item => item.Fact)]));
        Console.WriteLine($"{articles} articles: {rows} nodes and relationships in {loaded}; {bare} merged bare in {merged}");
        Console.WriteLine($"rows a second against bare merging: {Workbench.Text(rows / (double)bare / (loaded.Clock / merged.Clock))} by the clock, {Workbench.Text(rows / (double)bare / (loaded.Worked / merged.Worked))} by processors");
        return 0;
    }

    private static async Task LoadAsync(Neo4jStore store, List<ArticleClaims> papers, BareCypher cypher, StatementClock clock)
    {
        List<(WorkSpan Span, IReadOnlyDictionary<string, (int Times, TimeSpan Took)> Statements)> parts = [];
        await using (var writer = await store.LeaseWriterAsync("benchmark", TimeSpan.FromHours(12)))
        {
            var updater = new GraphUpdater(writer, new JiebaSearchTokenizer(), TimeProvider.System);
            clock.Take();
            foreach (var part in papers.Chunk(Math.Max(GraphCopy.ArticlesPerCommit, papers.Count / Parts)))
            {
                var span = await WorkSpan.OfAsync(cypher, async () =>
                {
                    foreach (var commit in part.Chunk(GraphCopy.ArticlesPerCommit)) await updater.IngestAsync(commit);
                });
                parts.Add((span / part.Length, clock.Take()));
                Console.WriteLine($"{parts.Count * part.Length}: an article took {parts[^1].Span.Milliseconds}");
            }
            await writer.FinishAsync();
        }
        Console.WriteLine($"the costliest statements, in the second tenth and in the last:\n{string.Join('\n', StatementClock.Compare(parts[Math.Min(1, parts.Count - 1)].Statements, parts[^1].Statements, 20))}");
        if (parts.Count > 2) Console.WriteLine($"speed of the last tenth to that of the second: {Workbench.Text(parts[1].Span.Worked / parts[^1].Span.Worked)} by processors, {Workbench.Text(parts[1].Span.Clock / parts[^1].Span.Clock)} by the clock");
    }
}
