using System.Globalization;
using KnowledgeGraph.Evaluation.Reports;

namespace KnowledgeGraph.Evaluation.Fitting;

/// <summary>What leaving each page out has shown, as a table for people.</summary>
/// <param name="Pages">The pages.</param>
public sealed record FittingReport(IReadOnlyList<HeldOutPage> Pages)
{
    private static readonly string[] Figures = ["Person", "District", "Organization", "Place", "Project", "Document", "all entities", "all facts"];

    /// <summary>The mean difference in a figure over the pages that have it, and its standard error: a gain of less than twice that is noise.</summary>
    public (double Mean, double Error) Gain(string figure)
    {
        double[] gains = [.. Pages.Where(page => Has(page.Present, figure) || Has(page.Fitted, figure)).Select(page => page.Fitted.Row(figure).F1 - page.Present.Row(figure).F1)];
        if (gains.Length == 0) return (0, 0);
        var mean = gains.Average();
        return (mean, gains.Length < 2 ? 0 : Math.Sqrt(gains.Sum(gain => (gain - mean) * (gain - mean)) / (gains.Length - 1) / gains.Length));
    }

    /// <summary>Writes F1 by page, type and weights, and the mean gain of each.</summary>
    public void Write(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write($"{"",-8}{"weights",-9}{string.Concat(Figures.Select(figure => figure.PadLeft(13)))}\n");
        foreach (var page in Pages)
        {
            WriteRow(output, page.Name, "present", figure => Has(page.Present, figure) ? Fixed(page.Present.Row(figure).F1) : "-");
            WriteRow(output, "", "fitted", figure => Has(page.Fitted, figure) ? Fixed(page.Fitted.Row(figure).F1) : "-");
        }
        WriteRow(output, "all", "present", figure => Fixed(Sum(figure, page => page.Present).F1));
        WriteRow(output, "", "fitted", figure => Fixed(Sum(figure, page => page.Fitted).F1));
        WriteRow(output, "mean", "gain", figure => Signed(Gain(figure).Mean));
        WriteRow(output, "", "± error", figure => Gain(figure).Error.ToString("0.0000", CultureInfo.InvariantCulture));
    }

    private static void WriteRow(TextWriter output, string page, string weights, Func<string, string> cell) =>
        output.Write($"{page,-8}{weights,-9}{string.Concat(Figures.Select(figure => cell(figure).PadLeft(13)))}\n");

    /// <summary>The figure over all pages at once.</summary>
    private ScoreRow Sum(string figure, Func<HeldOutPage, ScoreReport> report)
    {
        ScoreRow[] rows = [.. Pages.Select(page => report(page).Row(figure))];
        return new ScoreRow(figure, rows.Sum(row => row.Right), rows.Sum(row => row.False), rows.Sum(row => row.Missed));
    }

    private static bool Has(ScoreReport report, string figure) => report.Row(figure) is var row && row.Right + row.False + row.Missed > 0;

    private static string Fixed(double value) => value.ToString("F3", CultureInfo.InvariantCulture);

    private static string Signed(double value) => value.ToString("+0.0000;-0.0000;0.0000", CultureInfo.InvariantCulture);
}
