using KnowledgeGraph.Core.Tenures;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Testing.Tenures;

namespace KnowledgeGraph.Core.Tests.Tenures;

public sealed class PostHistoryTests
{
    [Fact]
    public void Nobody_starts_on_the_day_a_paper_printed_him()
    {
        var tenure = Assert.Single(new PostStory().Held("何静", "2020-03-01", "2021-05-06").History.Tenures);

        Assert.Null(tenure.Start);
        Assert.Equal(new DateOnly(2020, 3, 1), tenure.KnownFrom);
        Assert.Equal(new DateOnly(2021, 5, 6), tenure.KnownTo);
        Assert.Null(tenure.EndedBy);
    }

    [Fact]
    public void A_change_that_texts_state_ends_one_tenure_and_begins_the_next_on_one_day()
    {
        var tenures = new PostStory().Held("何静", "2020-03-01").Ended("何静", "2021-05-06").Began("林川", "2021-05-06").History.Tenures;

        Assert.Equal(["何静", "林川"], tenures.Select(tenure => tenure.Person));
        Assert.Equal(PartialDate.Parse("2021-05-06"), tenures[0].End);
        Assert.Equal(EndKind.Stated, tenures[0].EndedBy);
        Assert.Equal(PartialDate.Parse("2021-05-06"), tenures[1].Start);
        Assert.Equal("林川", tenures[0].Successor);
    }

    [Fact]
    public void Where_only_the_successor_tells_the_end_is_a_bracket()
    {
        var tenure = new PostStory().Held("何静", "2020-03-01", "2020-09-01").Held("林川", "2021-02-03", "2021-04-05").History.Tenures[0];

        Assert.Null(tenure.End);
        Assert.Equal(EndKind.SuccessorSeen, tenure.EndedBy);
        Assert.Equal(new DateOnly(2020, 9, 1), tenure.KnownTo);
        Assert.Equal(new DateOnly(2021, 2, 3), tenure.OverBy);
        Assert.Equal(PartialDate.Parse("2021-02-03"), tenure.SuccessorSince);
    }

    [Fact]
    public void A_lone_other_name_between_two_sights_is_a_conflict_and_changes_nothing()
    {
        var history = new PostStory().Held("何静", "2020-03-01", "2021-05-06").Held("何敬", "2020-09-09").History;

        Assert.Equal("何静", Assert.Single(history.Tenures).Person);
        var conflict = Assert.Single(history.Conflicts);
        Assert.Equal(("何敬", "何静"), (conflict.Person, conflict.Holder));
    }

    [Fact]
    public void A_name_that_differs_in_one_character_from_the_holders_is_a_misprint_on_the_last_day_too()
    {
        var history = new PostStory().Held("欧阳静", "2020-03-01", "2021-05-06").Held("欧阳敬", "2021-09-09").History;

        Assert.Equal("欧阳静", Assert.Single(history.Tenures).Person);
        Assert.Single(history.Conflicts);
    }

    [Fact]
    public void A_single_article_with_a_new_name_ends_nobody_but_is_told()
    {
        var tenures = new PostStory().Held("何静", "2020-03-01", "2021-05-06").Held("林川", "2022-01-01").History.Tenures;

        Assert.Equal(["何静", "林川"], tenures.Select(tenure => tenure.Person));
        Assert.Null(tenures[0].EndedBy);
        Assert.Null(tenures[0].OverBy);
        Assert.True(tenures[1].Unconfirmed);
    }

    [Fact]
    public void Of_whom_only_the_end_is_told_held_the_post_before_so_that_the_one_before_was_over_by_then()
    {
        var tenures = new PostStory().Held("何静", "2020-03-01", "2021-05-06").Ended("林川", "2022-06-01").History.Tenures;

        Assert.Equal(["何静", "林川"], tenures.Select(tenure => tenure.Person));
        Assert.Equal((EndKind.SuccessorSeen, new DateOnly(2022, 6, 1)), (tenures[0].EndedBy, tenures[0].OverBy));
    }

    [Fact]
    public void Two_articles_with_another_name_between_two_sights_make_a_holder_who_came_back()
    {
        var tenures = new PostStory().Held("何静", "2020-03-01", "2024-05-06").Held("林川", "2021-01-01").Former("林川", "2022-06-01").History.Tenures;

        Assert.Equal(["何静", "林川", "何静"], tenures.Select(tenure => tenure.Person));
        Assert.Equal(new DateOnly(2020, 3, 1), tenures[0].KnownTo);
        Assert.Equal(new DateOnly(2022, 6, 1), tenures[1].OverBy);
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
    public void Standing_in_ends_where_holding_in_full_begins()
    {
        var tenures = new PostStory().Acting("林川", "2021-07-06", start: "2021-07-06").Acting("林川", "2022-01-10").Began("林川", "2022-01-12").Held("林川", "2023-02-03").History.Tenures;

        Assert.Equal([true, false], tenures.Select(tenure => tenure.Acting));
        Assert.Equal((PartialDate.Parse("2021-07-06"), PartialDate.Parse("2022-01-12")), (tenures[0].Start, tenures[0].End));
        Assert.Equal(PartialDate.Parse("2022-01-12"), tenures[1].Start);
        Assert.Null(tenures[0].Successor);
    }

    [Fact]
    public void When_nothing_tells_the_day_of_the_change_from_acting_to_full_neither_has_it()
    {
        var tenures = new PostStory().Acting("林川", "2021-07-06", start: "2021-07-06").Held("林川", "2023-02-03").History.Tenures;

        Assert.Null(tenures[0].End);
        Assert.Null(tenures[1].Start);
        Assert.Equal(new DateOnly(2023, 2, 3), tenures[0].OverBy);
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
    public void A_nomination_is_no_tenure_yet()
    {
        var history = new PostStory().Nominated("林川", "2020-03-01").History;

        Assert.Empty(history.Tenures);
        Assert.Single(history.Nominations);
    }

    [Fact]
    public void Deputies_hold_their_post_side_by_side()
    {
        var history = new PostStory("副区长").Held("何静", "2020-03-01", "2022-03-01").Held("林川", "2020-05-01", "2021-05-01").Held("安石", "2020-06-01").History;

        Assert.Equal(["何静", "林川", "安石"], history.Tenures.Select(tenure => tenure.Person));
        Assert.All(history.Tenures, tenure => Assert.Null(tenure.OverBy));
        Assert.Empty(history.Conflicts);
    }

    [Fact]
    public void A_reelection_continues_the_tenure()
    {
        var tenure = Assert.Single(new PostStory("副区长").Began("何静", "2020-12-22").Held("何静", "2021-02-03").Began("何静", "2022-01-12").History.Tenures);

        Assert.Equal("2020-12-22", tenure.Start.ToString());
    }

    [Fact]
    public void A_correction_takes_back_what_a_paper_said_shortly_before_and_nothing_else()
    {
        var tenures = new PostStory().Ended("何静", "2019-04-16").Began("林川", "2021-01-19").Corrected("林川", "2021-01-25").Held("林川", "2022-03-01").History.Tenures;

        Assert.Equal(["何静", "林川"], tenures.Select(tenure => tenure.Person));
        Assert.Equal(new DateOnly(2022, 3, 1), tenures[1].KnownFrom);
        Assert.Null(tenures[1].Start);
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

    [Fact]
    public void A_lone_other_name_while_the_holder_was_away_is_no_misprint()
    {
        var story = new PostStory().Held("何静", "2020-03-01", "2020-09-01").Held("林川", "2021-05-06").Former("何静", "2022-03-04", end: "2020-11").Began("何静", "2022-03-04", start: "2022-01").Held("何静", "2022-08-09");

        Assert.Equal(["何静", "林川", "何静"], story.History.Tenures.Select(tenure => tenure.Person));
        Assert.Empty(story.History.Conflicts);
        Assert.Equal(PartialDate.Parse("2020-11"), story.History.Tenures[0].End);
    }

    [Fact]
    public void A_lone_other_name_before_a_new_election_of_the_holder_is_a_conflict()
    {
        var history = new PostStory().Held("何静", "2020-03-01", "2021-05-06").Held("林川", "2021-06-07").Began("何静", "2021-07-08").Former("何静", "2022-09-10").History;

        Assert.Equal("林川", Assert.Single(history.Conflicts).Person);
    }
}
