using KnowledgeGraph.Evaluation.Fitting;
using KnowledgeGraph.Evaluation.Reports;

namespace KnowledgeGraph.Evaluation.Tests.Fitting;

public sealed class LeaveOnePageOutTests
{
    private static readonly Dictionary<string, double> Present = new() { ["mark"] = 0.5, ["other"] = 0.5, ["third"] = 0.5 };
    private readonly List<(string Page, IReadOnlyDictionary<string, double>? Weights)> _scored = [];

    [Fact]
    public void A_page_is_judged_by_weights_that_only_the_others_asked_for()
    {
        var held = LeaveOnePageOut.Run([ToyPages.MarkedBy("mark", "1"), ToyPages.MarkedBy("other", "2")], [ToyPages.MarkedBy("third", "3")], new WeightFitting(Present, 0.1), Score).ToList();
        held.Select(page => page.Name).ShouldBe(["1", "2"]);
        _scored.Select(scored => scored.Page).ShouldBe(["1", "1", "2", "2"]);
        var (without1, without2) = (_scored[1].Weights!, _scored[3].Weights!);
        (without1["mark"], without1["other"], without1["third"]).ShouldBe((0.5, 1.2, 1.2));
        (without2["mark"], without2["other"], without2["third"]).ShouldBe((1.2, 0.5, 1.2));
    }

    [Fact]
    public void The_present_weights_are_judged_beside_them()
    {
        LeaveOnePageOut.Run([ToyPages.MarkedBy("mark", "1"), ToyPages.MarkedBy("mark", "2")], [], new WeightFitting(Present, 0.1), Score).Count().ShouldBe(2);
        _scored.Where(scored => scored.Weights is null).Select(scored => scored.Page).ShouldBe(["1", "2"]);
    }

    private ScoreReport Score(TrainingPage page, IReadOnlyDictionary<string, double>? weights)
    {
        _scored.Add((page.Reference.Name, weights));
        return new ScoreReport([], [], [], []);
    }
}
