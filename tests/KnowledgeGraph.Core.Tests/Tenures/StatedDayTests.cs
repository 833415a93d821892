using KnowledgeGraph.Core.Tenures;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Testing.Tenures;

namespace KnowledgeGraph.Core.Tests.Tenures;

public sealed class StatedDayTests
{
    [Fact]
    public void Of_whom_only_the_end_is_told_held_the_post_before_so_that_the_one_before_was_over_by_then()
    {
        var tenures = new PostStory().Held("何静", "2020-03-01", "2021-05-06").Ended("林川", "2022-06-01").History.Tenures;

        Assert.Equal(["何静", "林川"], tenures.Select(tenure => tenure.Person));
        Assert.Equal((EndKind.SuccessorSeen, new DateOnly(2022, 6, 1)), (tenures[0].EndedBy, tenures[0].OverBy));
    }

    [Fact]
    public void Who_is_called_former_and_holder_on_one_day_came_back_after_a_long_silence()
    {
        var tenures = new PostStory().Held("何静", "2020-03-01", "2024-05-06").Former("何静", "2024-05-06").History.Tenures;

        Assert.Equal(2, tenures.Count);
        Assert.Equal(new DateOnly(2024, 5, 6), tenures[0].OverBy);
        Assert.Null(tenures[1].OverBy);
    }

    [Fact]
    public void An_old_title_printed_some_days_late_is_no_coming_back()
    {
        var tenures = new PostStory().Held("何静", "2020-03-01").Ended("何静", "2021-05-06").Held("何静", "2021-05-10").History.Tenures;

        Assert.Equal(PartialDate.Parse("2021-05-06"), Assert.Single(tenures).End);
    }

    [Fact]
    public void Beginning_and_end_told_years_later_stand_at_their_own_days_as_exactly_as_told()
    {
        var tenure = Assert.Single(new PostStory("副院长").Add("何静", StatementKind.Began, "2022-06-10", start: "2020-09").Ended("何静", "2025-05-23", end: "2024-12").History.Tenures);

        Assert.Equal(("2020-09", "2024-12"), (tenure.Start.ToString(), tenure.End.ToString()));
    }

    [Fact]
    public void The_more_exact_of_two_stated_beginnings_counts()
    {
        var tenure = new PostStory().Began("何静", "2020-12-22").Add("何静", StatementKind.Began, "2024-09-27", start: "2020").History.Tenures[0];

        Assert.Equal("2020-12-22", tenure.Start.ToString());
        Assert.Equal(new DateOnly(2020, 12, 22), tenure.KnownTo);
    }

    [Fact]
    public void Whom_texts_only_call_former_held_it_before_the_one_who_holds_it_then()
    {
        var tenures = new PostStory().Held("林川", "2020-03-01", "2021-05-06").Former("何静", "2020-07-01").History.Tenures;

        Assert.Equal(["何静", "林川"], tenures.Select(tenure => tenure.Person));
        Assert.Null(tenures[0].KnownFrom);
        Assert.Equal(EndKind.SuccessorSeen, tenures[0].EndedBy);
    }

    [Fact]
    public void A_reelection_continues_the_tenure()
    {
        var tenure = Assert.Single(new PostStory("副区长").Began("何静", "2020-12-22").Held("何静", "2021-02-03").Began("何静", "2022-01-12").History.Tenures);

        Assert.Equal("2020-12-22", tenure.Start.ToString());
    }

    [Fact]
    public void Whoever_began_in_a_month_is_in_the_post_from_its_end_on()
    {
        var tenure = Assert.Single(new PostStory().Held("何静", "2020-03-01").Add("何静", StatementKind.Began, "2020-03-01", start: "2016-08").History.Tenures);

        Assert.Equal(new DateOnly(2016, 8, 31), tenure.From);
    }

    [Fact]
    public void Of_whom_only_the_end_is_told_came_before_whoever_begins_that_day()
    {
        var tenures = new PostStory().Began("何静", "2019-04-16").Ended("林川", "2019-04-16").History.Tenures;

        Assert.Equal(["林川", "何静"], tenures.Select(tenure => tenure.Person));
        Assert.Null(tenures[1].OverBy);
    }

    [Fact]
    public void What_is_undated_belongs_to_the_time_that_days_show()
    {
        var tenures = new PostStory().Held("何静", "2019-04-16", "2020-05-01").Began("林川", "2021-01-19").Add("何静", StatementKind.Held, null).History.Tenures;

        Assert.Equal(["何静", "林川"], tenures.Select(tenure => tenure.Person));
        Assert.Equal(new DateOnly(2020, 5, 1), tenures[0].KnownTo);
    }
}
