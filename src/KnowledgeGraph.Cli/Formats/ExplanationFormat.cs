using System.Globalization;
using KnowledgeGraph.Extraction.Reading;

namespace KnowledgeGraph.Cli.Formats;

/// <summary>Where a name stands, what was read there, and what lost against it, each with the features that weighed.</summary>
internal static class ExplanationFormat
{
    private const int Context = 20;

    public static void Write(Explanation explanation, TextWriter output)
    {
        var (article, at) = (explanation.Article, explanation.Occurrence);
        var (start, end) = (Math.Max(0, at.Start - Context), Math.Min(article.Body.Length, at.End + Context));
        var around = $"{article.Body[start..at.Start]}[{at.In(article.Body)}]{article.Body[at.End..end]}".ReplaceLineEndings("¶");
        output.WriteLine($"# {article.Page.Name}/{article.Number} at {at.Start}: {around}");
        if (explanation.Readings.Count == 0) output.WriteLine("  no recogniser proposed anything here");
        foreach (var (candidate, taken) in explanation.Readings)
        {
            var reasons = string.Join(", ", candidate.Reasons.Select(reason => $"{reason.Feature} {Number(reason.Weight)}"));
            output.WriteLine($"  {(taken ? "taken" : "lost ")} {candidate.Span.In(article.Body)} {candidate.Type} {Number(candidate.Score)}: {reasons}");
        }
    }

    private static string Number(double value) => value.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture);
}
