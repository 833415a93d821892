using System.Text.Json.Nodes;
using KnowledgeGraph.Evaluation.References;
using KnowledgeGraph.Evaluation.Reports;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Evaluation.Tests;

public sealed class ScorerTests
{
    private const string None = "(no reference pages)";

    public static TheoryData<string> Pages => ReferenceScorer.Missing is null
        ? [.. Directory.EnumerateFiles(ReferenceScorer.GoldFolder, "*.jsonl").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)]
        : [None];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_figure_and_miss_equals_the_reference_scorers(string page)
    {
        Assert.SkipWhen(page == None, ReferenceScorer.Missing ?? "");
        using var folder = new TemporaryFolder();
        var gold = Path.Combine(ReferenceScorer.GoldFolder, page);
        foreach (var damage in new[] { 0, 0.05, 0.2 })
        {
            var damaged = new DamagedOutput(page.Length + (int)(damage * 100), damage).Of(File.ReadLines(gold));
            await CompareTextAsync(gold, folder.Write("out/" + page, damaged));
        }
    }

    [Fact]
    public async Task Figures_over_all_pages_equal_the_reference_scorers()
    {
        Assert.SkipWhen(ReferenceScorer.Missing is not null, ReferenceScorer.Missing ?? "");
        using var folder = new TemporaryFolder();
        foreach (var gold in Directory.EnumerateFiles(ReferenceScorer.GoldFolder, "*.jsonl").Skip(1))
            folder.Write("out/" + Path.GetFileName(gold), new DamagedOutput(7, 0.1).Of(File.ReadLines(gold)));
        await CompareTextAsync(ReferenceScorer.GoldFolder, folder["out"]);
        await CompareJsonAsync(ReferenceScorer.GoldFolder, folder["out"]);
    }

    [Fact]
    public void A_reference_scored_against_itself_is_right_throughout()
    {
        using var folder = new TemporaryFolder();
        var lines = File.ReadLines(Path.Combine(RepositoryFiles.Seeds, "annotations", "s01.jsonl"));
        var output = folder.Write("s01.jsonl", new DamagedOutput(1, 0).Of(lines));
        var report = Scorer.Score(AnnotationFile.Load(Path.Combine(RepositoryFiles.Seeds, "annotations", "s01.jsonl")), AnnotationFile.Load(output));
        report.Misses.ShouldBeEmpty();
        report.Mean.ShouldBe(1);
    }

    [Fact]
    public void A_page_that_the_output_lacks_is_missed()
    {
        using var folder = new TemporaryFolder();
        var gold = Path.Combine(RepositoryFiles.Seeds, "annotations", "s01.jsonl");
        var report = Scorer.Score(AnnotationFile.Load(gold), AnnotationFile.Load(folder.Write("other.jsonl", """{"body":"别的"}""")));
        report.Row("articles").Right.ShouldBe(0);
        report.Row("articles").Missed.ShouldBe(File.ReadLines(gold).Count());
        report.Row("all facts").Recall.ShouldBe(0);
    }

    [Fact]
    public void Facts_are_counted_by_the_confidence_of_their_surest_sentence()
    {
        using var folder = new TemporaryFolder();
        const string Entities = """ "title":"甲","body":"江枫是局长。","entities":[{"id":"p","type":"Person","names":["江枫"]},{"id":"o","type":"Organization","names":["水务局"]}] """;
        var gold = folder.Write("gold.jsonl", $$"""{"page":"g","start":"江枫","end":"局长。",{{Entities}},"facts":[{"type":"HOLDS","subject":"p","title":"局长","object":"o"}]}""");
        var output = folder.Write("output.jsonl", $$"""{"page":"g",{{Entities}},"facts":[{"type":"HOLDS","subject":"p","title":"局长","object":"o","evidence":[{"confidence":0.8},{"confidence":0.97}]},{"type":"LOCATED_IN","subject":"o","object":"p","evidence":[{"confidence":0.9}]}]}""");

        var report = Scorer.Score(AnnotationFile.Load(gold), AnnotationFile.Load(output));

        report.Calibration.ShouldBe([new("confidence >= 0.95", 1, 1), new("confidence >= 0.90", 0, 1), new("confidence >= 0.80", 0, 0), new("confidence >= 0.00", 0, 0)]);
    }

    private static async Task CompareTextAsync(string gold, string output)
    {
        var text = new StringWriter();
        ReportText.Write(Score(gold, output), text, misses: true);
        text.ToString().ShouldBe(await ReferenceScorer.RunAsync(gold, output, "--misses", TestContext.Current.CancellationToken));
    }

    private static async Task CompareJsonAsync(string gold, string output)
    {
        var json = new MemoryStream();
        ReportJson.Write(Score(gold, output), json);
        var theirs = JsonNode.Parse(await ReferenceScorer.RunAsync(gold, output, "--json", TestContext.Current.CancellationToken));
        JsonNode.DeepEquals(Doubles(JsonNode.Parse(json.ToArray())), Doubles(theirs)).ShouldBeTrue();
    }

    private static ScoreReport Score(string gold, string output) => Scorer.Score(AnnotationFile.Load(gold), AnnotationFile.Load(output));

    /// <summary>1 and 1.0 are the same figure.</summary>
    private static JsonObject Doubles(JsonNode? node) =>
        new(node!.AsObject().Select(item => KeyValuePair.Create(item.Key, (JsonNode?)(item.Value is JsonObject inner ? Doubles(inner) : (JsonNode)(double)item.Value!))));
}
