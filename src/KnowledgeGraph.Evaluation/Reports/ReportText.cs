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

    /// <summary>What share of the facts of each band of confidence is right, and how large the band is.</summary>
    public static void WriteCalibration(ScoreReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var all = Math.Max(1, report.Calibration.Sum(band => band.Of));
        foreach (var band in report.Calibration) output.Write($"{band.Name,-18}{Fixed(band.Value)}  ({band.Right} of {band.Of}, {Fixed((double)band.Of / all).Trim()} of all)\n");
    }

    private static string Fixed(double value) => value.ToString("F3", CultureInfo.InvariantCulture).PadLeft(7);
}
