using System.CommandLine;
using System.Text;
using KnowledgeGraph.Evaluation;
using KnowledgeGraph.Evaluation.Records;
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
        var calibration = new Option<bool>("--calibration") { Description = "Tell what share of the facts of each band of confidence is right." };
        var recorded = new Option<string>("--recorded")
        {
            Description = "Fail where a figure is lower than in the table NAME of a Markdown page, as in docs/quality.md#reference.",
            HelpName = "FILE#NAME",
        };
        var command = new Command("score", "Scores the extractor's output against reference annotations.") { gold, output, json, misses, calibration, recorded };
        command.SetAction(parsed =>
        {
            var report = Scorer.Score(AnnotationFile.Load(parsed.GetRequiredValue(gold)), AnnotationFile.Load(parsed.GetRequiredValue(output)));
            if (parsed.GetValue(json)) terminal.Output.WriteLine(ToJson(report));
            else ReportText.Write(report, terminal.Output, parsed.GetValue(misses));
            if (parsed.GetValue(calibration)) ReportText.WriteCalibration(report, terminal.Output);
            return (int)Compare(report, parsed.GetValue(recorded), terminal.Error);
        });
        return command;
    }

    private static ExitCode Compare(ScoreReport report, string? recorded, TextWriter error)
    {
        if (recorded is null) return ExitCode.Fine;
        var fallen = recorded.Split('#') is [var file, var name]
            ? RecordedFigures.Load(file, name).Fallen(report)
            : throw new UsageException($"--recorded {recorded}: write FILE#NAME, as in docs/quality.md#reference.");
        foreach (var line in fallen) error.WriteLine($"kg: fell: {line}");
        return fallen.Count > 0 ? ExitCode.FiguresFell : ExitCode.Fine;
    }

    private static string ToJson(ScoreReport report)
    {
        var buffer = new MemoryStream();
        ReportJson.Write(report, buffer);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
