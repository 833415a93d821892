using KnowledgeGraph.Chinese.Segmentation;
using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Generation;
using KnowledgeGraph.Ingestion.Copying;
using KnowledgeGraph.Storage.Neo4j;
using KnowledgeGraph.Storage.Neo4j.Http;

namespace KnowledgeGraph.Benchmarks.Reading;

/// <summary>How long questions to Neo4j take, against Cypher by hand for the same answers.</summary>
/// <remarks>The server is that of KNOWLEDGEGRAPH_TEST_NEO4J; its database is wiped.</remarks>
internal static class Neo4jReads
{
    public static async Task<int> RunAsync(int articles, int seed)
    {
        if (TestServer.Root is not { } server) return TestServer.Missing();
        using var bare = new BareCypher(server);
        await bare.WipeAsync();
        await using var store = Neo4jStore.Parse($"neo4j:{server}/neo4j");
        await store.MigrateAsync();
        await using (var writer = await store.LeaseWriterAsync("benchmark", TimeSpan.FromHours(12)))
        {
            var updater = new GraphUpdater(writer, new JiebaSearchTokenizer(), TimeProvider.System);
            foreach (var part in GeneratedPapers.Of(new GeneratorOptions(seed, articles)).Chunk(GraphCopy.ArticlesPerCommit)) await updater.IngestAsync([.. part.Select(paper => paper.Claims)]);
            await writer.FinishAsync();
        }
        using var api = new QueryApi(Neo4jAddress.Parse($"neo4j:{server}/neo4j"), Credentials.FromEnvironment(Environment.GetEnvironmentVariable), TimeSpan.FromMinutes(2));
        var hand = new HandWritten(api);
        await using var reader = await store.ReadAsync();
        var fine = true;
        foreach (var pair in await LevelReads.OfAsync(reader, hand)) fine &= await pair.RunAsync();
        foreach (var pair in await WalkReads.OfAsync(reader, hand)) fine &= await pair.RunAsync();
        fine &= await (await HubReads.OfAsync(reader, hand)).RunAsync();
        return fine ? 0 : 1;
    }
}
