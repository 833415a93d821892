using KnowledgeGraph.Chinese.Segmentation;
using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Generation;
using KnowledgeGraph.Ingestion.Copying;
using KnowledgeGraph.Storage.Neo4j;

namespace KnowledgeGraph.Benchmarks;

/// <summary>How many rows a second come into Neo4j with all that keeps a graph right, against the bare merging of the same nodes and relationships.</summary>
/// <remarks>
/// The server is that of KNOWLEDGEGRAPH_TEST_NEO4J; its database is wiped. Times are told by the clock and by processors, those of the server
/// and ours together: on a busy machine these tell more.
/// </remarks>
internal static class Neo4jLoading
{
    private const int Parts = 10;
    private const int WarmUp = 1000;
    private const int Thousand = 1000;

    public static async Task<int> RunAsync(Workbench folder, int articles, int seed)
    {
        if (TestServer.Root is not { } server) return TestServer.Missing();
        using var cypher = new BareCypher(server);
        using var clock = new StatementClock();
        await using var store = new Neo4jStore(Neo4jAddress.Parse($"neo4j:{server}/neo4j"), Credentials.FromEnvironment(Environment.GetEnvironmentVariable), null, clock);
        await cypher.WipeAsync();
        await cypher.DropSchemaAsync();
        await store.MigrateAsync();
        await WarmUpAsync(store, cypher, seed);
        List<ArticleClaims> papers = [.. GeneratedPapers.Of(new GeneratorOptions(seed, articles)).Select(paper => paper.Claims)];
        var loaded = await WorkSpan.OfAsync(cypher, () => LoadAsync(store, papers, cypher, clock));
        Console.WriteLine($"{articles} articles: {await cypher.CountAsync()} nodes and relationships in {loaded}");
        var script = new MergeScript(cypher, folder["merge"]);
        await script.RecordAsync();
        await cypher.WipeAsync();
        await MergeAsync(cypher, script, loaded, "with the indexes of the store");
        await cypher.WipeAsync();
        await cypher.DropSchemaAsync();
        await script.ConstrainAsync();
        await MergeAsync(cypher, script, loaded, "with nothing but what merging needs");
        await cypher.WipeAsync();
        await cypher.DropSchemaAsync();
        return 0;
    }

    private static async Task MergeAsync(BareCypher cypher, MergeScript script, WorkSpan loaded, string how)
    {
        var rows = 0L;
        var merged = await WorkSpan.OfAsync(cypher, async () => rows = await script.RunAsync());
        Console.WriteLine($"{rows} rows merged bare, {how}, in {merged}: loading does {Workbench.Text(merged.Clock / loaded.Clock)} of the rows a second by the clock, {Workbench.Text(merged.Worked / loaded.Worked)} by processors");
    }

    /// <summary>Loads other papers first, so that a server that has just started is not measured compiling itself; bare merging comes after and would have it easier.</summary>
    private static async Task WarmUpAsync(Neo4jStore store, BareCypher cypher, int seed)
    {
        await using (var writer = await store.LeaseWriterAsync("benchmark", TimeSpan.FromHours(12)))
        {
            var updater = new GraphUpdater(writer, new JiebaSearchTokenizer(), TimeProvider.System);
            foreach (var part in GeneratedPapers.Of(new GeneratorOptions(seed + 1, WarmUp)).Chunk(GraphCopy.ArticlesPerCommit)) await updater.IngestAsync([.. part.Select(paper => paper.Claims)]);
            await writer.FinishAsync();
        }
        await cypher.WipeAsync();
        await store.MigrateAsync();
    }

    private static async Task LoadAsync(Neo4jStore store, List<ArticleClaims> papers, BareCypher cypher, StatementClock clock)
    {
        List<(WorkSpan Span, IReadOnlyDictionary<string, (int Times, TimeSpan Took)> Statements)> parts = [];
        await using (var writer = await store.LeaseWriterAsync("benchmark", TimeSpan.FromHours(12)))
        {
            var updater = new GraphUpdater(writer, new JiebaSearchTokenizer(), TimeProvider.System);
            clock.Take();
            foreach (var part in papers.Chunk(Math.Clamp(papers.Count / Parts, GraphCopy.ArticlesPerCommit, Thousand)))
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
        Console.WriteLine($"the costliest statements, in the second part and in the last:\n{string.Join('\n', StatementClock.Compare(parts[Math.Min(1, parts.Count - 1)].Statements, parts[^1].Statements, 20))}");
        if (parts.Count > 2) Console.WriteLine($"speed of the last part of {papers.Count / parts.Count} to that of the first: {Ratio(0)}; to that of the second: {Ratio(1)}");

        string Ratio(int of) => $"{Workbench.Text(parts[of].Span.Worked / parts[^1].Span.Worked)} by processors, {Workbench.Text(parts[of].Span.Clock / parts[^1].Span.Clock)} by the clock";
    }
}
