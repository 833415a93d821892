using System.Globalization;
using KnowledgeGraph.Benchmarks;
using KnowledgeGraph.Benchmarks.Reading;
using KnowledgeGraph.Benchmarks.Serving;

// By hand: dotnet run --project tests/KnowledgeGraph.Benchmarks -c Release -- extract 2000 [SEED], growth 20000 [SEED], verify 1000 [SEED], neo4j 2000 [SEED], reads 2000 [SEED], or serve 2000 [SEED].
if (args is not [var what, var count, .. var rest] || !int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var articles) || articles < 1)
{
    Console.Error.WriteLine("extract ARTICLES [SEED] | growth ARTICLES [SEED] | verify ARTICLES [SEED] | neo4j ARTICLES [SEED] | reads ARTICLES [SEED] | serve ARTICLES [SEED]");
    return 2;
}
var seed = rest is [var text, ..] ? int.Parse(text, CultureInfo.InvariantCulture) : Random.Shared.Next(1, 1_000_000);
Console.WriteLine($"seed {seed}");
using var folder = new Workbench();
return what switch
{
    "extract" => ExtractionSpeed.Run(articles, seed),
    "growth" => await Growth.RunAsync(folder, articles, seed),
    "neo4j" => await Neo4jLoading.RunAsync(folder, articles, seed),
    "reads" => await Neo4jReads.RunAsync(articles, seed),
    "serve" => await ServingBenchmark.RunAsync(folder, articles, seed),
    "verify" => await Verification.RunAsync(folder, articles, seed),
    _ => 2,
};
