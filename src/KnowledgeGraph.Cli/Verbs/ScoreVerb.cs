using System.CommandLine;
using System.Text;
using KnowledgeGraph.Evaluation;
using KnowledgeGraph.Evaluation.References;
using KnowledgeGraph.Evaluation.Reports;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg score</c>: compares the output of <c>kg extract --format eval</c> with reference annotations.</summary>
internal static class ScoreVerb
{
    public static Command Command(Terminal terminal)
    {
        var gold = new Argument<string>("GOLD") { Description = "Reference annotations: a .jsonl file, or a folder of them." };
        var output = new Argument<string>("OUTPUT") { Description = "The extractor's output, likewise." };
        var json = new Option<bool>("--json") { Description = "Print the figures as JSON." };
        var misses = new Option<bool>("--misses") { Description = "List what was missed and what was false." };
        var command = new Command("score", "Scores the extractor's output against reference annotations.") { gold, output, json, misses };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(gold), parsed.GetRequiredValue(output), parsed.GetValue(json), parsed.GetValue(misses), terminal.Output));
        return command;
    }

    private static void Run(string gold, string output, bool json, bool misses, TextWriter to)
    {
        var report = Scorer.Score(AnnotationFile.Load(gold), AnnotationFile.Load(output));
        if (json) to.WriteLine(ToJson(report));
        else ReportText.Write(report, to, misses);
    }

    private static string ToJson(ScoreReport report)
    {
        var buffer = new MemoryStream();
        ReportJson.Write(report, buffer);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
