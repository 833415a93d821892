using KnowledgeGraph.Chinese;
using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Chinese.Segmentation;
using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Verification;
using KnowledgeGraph.Extraction.Reading;
using KnowledgeGraph.Generation;
using KnowledgeGraph.Storage.Sqlite;

namespace KnowledgeGraph.Benchmarks;

/// <summary>How much faster a graph is verified from its stored claims than it is extracted and ingested.</summary>
internal static class Verification
{
    public static async Task<int> RunAsync(Workbench bench, int articles, int seed)
    {
        var papers = GeneratedPapers.Of(new GeneratorOptions(seed, articles)).ToList();
        using var reader = new ArticleReader(ChineseData.Shipped.Folder, DivisionCatalogue.Load(ChineseData.Shipped.Divisions));
        await using var store = new SqliteStore(bench["verify.db"]);
        await store.MigrateAsync();
        var start = Workbench.Worked;
        List<ArticleClaims> claims = [.. papers.Select(paper => reader.Read(paper.Claims.Article))];
        var extracted = Workbench.Worked - start;
        start = Workbench.Worked;
        await using (var writer = await store.LeaseWriterAsync("benchmark", TimeSpan.FromHours(12)))
        {
            var updater = new GraphUpdater(writer, new JiebaSearchTokenizer(), TimeProvider.System);
            foreach (var article in claims) await updater.IngestAsync(article);
        }
        var ingested = Workbench.Worked - start;
        start = Workbench.Worked;
        await using var snapshot = await store.ReadAsync();
        var report = await new GraphVerifier(snapshot, TimeProvider.System).RunAsync();
        var verified = Workbench.Worked - start;
        Console.WriteLine($"{report.Articles} articles, {report.Entities} entities, {report.Facts} facts: extraction {Workbench.Text(extracted)}, ingestion {Workbench.Text(ingested)}, verification {Workbench.Text(verified)} of processors");
        Console.WriteLine($"verification is {Workbench.Text((extracted + ingested) / verified)} times as fast; {(report.Agrees ? "it agrees" : string.Join("\n", report.Differences))}");
        return report.Agrees ? 0 : 1;
    }
}
