using KnowledgeGraph.Evaluation.Fitting;
using KnowledgeGraph.Evaluation.Reports;

namespace KnowledgeGraph.Evaluation.Tests.Fitting;

public sealed class FittingReportTests
{
    private static readonly string[] Rows = ["Person", "District", "Organization", "Place", "Project", "Document", "all entities", "all facts"];

    private readonly FittingReport _report = new([new("1", Of(1, 1, 1), Of(1, 0, 0)), new("2", Of(1, 0, 0), Of(1, 0, 0)), new("3", Of(0, 0, 0), Of(0, 0, 0))]);

    [Fact]
    public void The_gain_is_the_mean_over_the_pages_that_have_the_figure()
    {
        var (mean, error) = _report.Gain("Place");
        mean.ShouldBe(0.25);
        error.ShouldBe(0.25, 1e-9);
    }

    [Fact]
    public void Each_page_and_all_of_them_have_their_figures()
    {
        using var output = new StringWriter();
        _report.Write(output);
        var lines = output.ToString().Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(3).ToArray()).ToArray();
        lines.ShouldContain(line => line.SequenceEqual(new[] { "1", "present", "0.500" }));
        lines.ShouldContain(line => line.SequenceEqual(new[] { "3", "present", "-" }));
        lines.ShouldContain(line => line.SequenceEqual(new[] { "all", "present", "0.667" }));
        lines.ShouldContain(line => line.SequenceEqual(new[] { "mean", "gain", "+0.2500" }));
    }

    private static ScoreReport Of(int right, int wrong, int missed) => new([.. Rows.Select(row => new ScoreRow(row, right, wrong, missed))], [], [], []);
}
