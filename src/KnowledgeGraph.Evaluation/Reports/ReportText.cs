using System.Globalization;

namespace KnowledgeGraph.Evaluation.Reports;

/// <summary>A report as a table for people.</summary>
public static class ReportText
{
    public static void Write(ScoreReport report, TextWriter output, bool misses)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        if (misses)
        {
            foreach (var miss in report.Misses) output.Write($"{miss.Page}\t{miss.Kind}\t{miss.What}\t{miss.Label}\n");
        }
        output.Write($"{"",18}{"P",7}{"R",7}{"F1",7}{"right",7}{"false",7}{"missed",7}\n");
        foreach (var row in report.Rows)
            output.Write($"{row.Name,-18}{Fixed(row.Precision)}{Fixed(row.Recall)}{Fixed(row.F1)}{row.Right,7}{row.False,7}{row.Missed,7}\n");
        foreach (var share in report.Shares) output.Write($"{share.Name,-18}{Fixed(share.Value)}  ({share.Right} of {share.Of})\n");
        output.Write($"{"mean",-18}{Fixed(report.Mean)}   (of articles, all entities and all facts)\n");
    }

    private static string Fixed(double value) => value.ToString("F3", CultureInfo.InvariantCulture).PadLeft(7);
}
