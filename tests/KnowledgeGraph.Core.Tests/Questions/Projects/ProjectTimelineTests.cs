using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Questions.Projects;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Tests.Questions.Projects;

public sealed class ProjectTimelineTests
{
    [Fact]
    public void A_step_is_told_once_by_its_most_exact_day()
    {
        var told = ProjectTimeline.Of([Step("2024-12-15", "started", "2022-09"), Step("2022-11-10", "started", "2022-09-28"), Step("2023-08-25", "halted", "2023-06")]);

        told.Select(step => step.Date.ToString()).ShouldBe(["2022-09-28", "2023-06"]);
    }

    [Fact]
    public void Steps_of_other_days_are_other_steps() =>
        ProjectTimeline.Of([Step("2021-03-04", "halted", "2021-03"), Step("2022-03-04", "halted", "2022-03")]).Count.ShouldBe(2);

    [Fact]
    public void A_name_that_is_told_by_the_way_later_was_given_when_it_was_told_first()
    {
        var told = ProjectTimeline.Of([Step("2024-01-12", null, null, "听潮公园"), Step("2024-12-15", null, null, "听潮公园")]);

        told.ShouldHaveSingleItem().Told.ShouldBe(new DateOnly(2024, 1, 12));
    }

    private static ProjectStep Step(string told, string? status, string? date, string? name = null) => new(
        DateOnly.Parse(told, System.Globalization.CultureInfo.InvariantCulture), status, date is null ? null : PartialDate.Parse(date), null, status, name,
        new Evidence($"claim {told}", "fact", $"article {told}", TextSpan.At(0, 2), "某事", "test", 0.9, AttributeSet.Empty));
}
