using KnowledgeGraph.Evaluation.Fitting;

namespace KnowledgeGraph.Evaluation.Tests.Fitting;

public sealed class WeightFittingTests
{
    private static readonly Dictionary<string, double> Present = new() { ["mark"] = 0.5, ["other"] = 0.5 };

    [Fact]
    public void A_feature_of_names_weighs_as_much_as_it_takes() => new WeightFitting(Present, 0.1).Fit([ToyPages.MarkedBy("mark", "1")])["mark"].ShouldBe(1.2);

    [Fact]
    public void A_feature_of_what_is_false_weighs_less()
    {
        var page = ToyPages.Of("1", [ToyPages.Person("江枫")], ("江枫", ["sure"]), ("方向", ["loose"]), ("白雪", ["loose"]));
        var fitted = new WeightFitting(new Dictionary<string, double> { ["loose"] = 1.5, ["sure"] = 2 }, 0.1).Fit([page]);
        (fitted["loose"], fitted["sure"]).ShouldBe((0.8, 2));
    }

    [Fact]
    public void What_no_page_speaks_of_stays() => new WeightFitting(Present, 0.1).Fit([ToyPages.MarkedBy("mark", "1")])["other"].ShouldBe(0.5);

    [Fact]
    public void A_strong_prior_keeps_weights_that_few_names_speak_against() =>
        new WeightFitting(Present, 5).Fit([ToyPages.MarkedBy("mark", "1")]).ShouldBe(Present, ignoreOrder: true);

    [Fact]
    public void More_pages_move_what_one_does_not() =>
        new WeightFitting(Present, 5).Fit([.. Enumerable.Range(1, 5).Select(page => ToyPages.MarkedBy("mark", $"{page}"))])["mark"].ShouldBe(1.2);

    [Fact]
    public void Nothing_is_learnt_from_what_the_reference_finds_optional() =>
        new WeightFitting(Present, 0.1).Fit([ToyPages.Of("1", [ToyPages.Person("江枫") with { Optional = true }], ("江枫", ["mark"]))]).ShouldBe(Present, ignoreOrder: true);

    [Fact]
    public void A_further_type_of_the_reference_is_right_too() =>
        new WeightFitting(Present, 0.1).Fit([ToyPages.Of("1", [ToyPages.Person("江枫") with { Type = "Place", Types = ["Person"] }], ("江枫", ["mark"]))])["mark"].ShouldBeGreaterThan(1);

    [Fact]
    public void The_order_of_pages_does_not_matter()
    {
        var pages = new[] { ToyPages.MarkedBy("mark", "1"), ToyPages.MarkedBy("other", "2") };
        new WeightFitting(Present, 0.5).Fit(pages).ShouldBe(new WeightFitting(Present, 0.5).Fit([.. pages.Reverse()]), ignoreOrder: true);
    }
}
