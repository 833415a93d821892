using System.Globalization;
using KnowledgeGraph.Core.Tenures;
using KnowledgeGraph.Testing.Tenures;

namespace KnowledgeGraph.Core.Tests.Tenures;

public sealed class RosterTests
{
    private static readonly Coverage Read = Coverage.Of([Day("2020-01-01"), Day("2021-01-01"), Day("2022-01-01"), Day("2023-01-01")]);

    [Theory]
    [InlineData("2020-03-01", HoldingState.Stated)]
    [InlineData("2020-08-01", HoldingState.Known)]
    [InlineData("2024-08-01", HoldingState.LastSeen)]
    public void A_holder_is_stated_on_a_day_of_a_text_known_between_two_and_last_seen_after(string day, HoldingState state)
    {
        var holding = Assert.Single(On(new PostStory().Held("何静", "2020-03-01", "2021-05-06"), day));

        Assert.Equal(("何静", state), (holding.Tenure?.Person, holding.State));
    }

    [Fact]
    public void Before_the_first_sight_nobody_is_known() =>
        Assert.Equal(HoldingState.Unknown, Assert.Single(On(new PostStory().Held("何静", "2020-03-01"), "2019-12-31")).State);

    [Fact]
    public void Between_the_last_sight_of_one_and_the_first_of_the_next_the_one_was_last_seen()
    {
        var holding = Assert.Single(On(new PostStory().Held("何静", "2020-03-01", "2020-09-01").Held("林川", "2022-02-03", "2022-04-05"), "2021-06-01"));

        Assert.Equal(("何静", HoldingState.LastSeen), (holding.Tenure?.Person, holding.State));
    }

    [Fact]
    public void On_the_day_of_a_change_who_begins_holds_the_post()
    {
        var story = new PostStory().Held("何静", "2020-03-01").Ended("何静", "2021-05-06").Began("林川", "2021-05-06");

        Assert.Equal("林川", Assert.Single(On(story, "2021-05-06")).Tenure?.Person);
        Assert.Equal("何静", Assert.Single(On(story, "2021-05-05")).Tenure?.Person);
    }

    [Fact]
    public void After_a_stated_end_the_post_is_vacant_and_the_deputy_in_charge_is_told()
    {
        var head = new PostStory("局长").Held("何静", "2020-03-01").Ended("何静", "2020-12-22").Began("林川", "2022-01-13");
        var deputy = new PostStory("副局长").Acting("林川", "2021-07-07").Held("安石", "2021-07-07");

        var holding = Assert.Single(Roster.On(head.History, [deputy.History], Day("2021-09-01"), Read));

        Assert.Equal(HoldingState.Vacant, holding.State);
        Assert.Equal("林川", holding.ActingHead?.Person);
    }

    [Fact]
    public void A_vacancy_that_no_issue_covers_is_unknown()
    {
        var story = new PostStory().Held("何静", "2020-03-01").Ended("何静", "2022-12-22");

        Assert.Equal(HoldingState.Vacant, Assert.Single(On(story, "2023-01-10")).State);
        Assert.Equal(HoldingState.Unknown, Assert.Single(On(story, "2024-01-10")).State);
    }

    [Fact]
    public void After_a_holder_who_is_only_called_former_it_is_unknown_who_followed()
    {
        var story = new PostStory().Held("何静", "2020-03-01").Held("林川", "2021-07-07").Former("林川", "2022-06-18").Held("何静", "2024-09-27");

        Assert.Equal(HoldingState.Unknown, Assert.Single(On(story, "2022-07-01")).State);
        Assert.Equal("何静", Assert.Single(On(story, "2024-09-27")).Tenure?.Person);
    }

    [Fact]
    public void A_shared_post_has_a_line_for_each_holder()
    {
        var story = new PostStory("副区长").Held("何静", "2020-03-01", "2022-03-01").Held("林川", "2020-05-01").Ended("林川", "2020-11-01");

        Assert.Equal(["何静", "林川"], On(story, "2020-06-01").Select(holding => holding.Tenure?.Person));
        Assert.Equal(["何静"], On(story, "2021-06-01").Select(holding => holding.Tenure?.Person));
    }

    [Fact]
    public void Who_stands_in_is_the_holder_and_marked_as_acting()
    {
        var story = new PostStory().Ended("何静", "2021-07-06").Acting("林川", "2021-07-06", start: "2021-07-06").Began("林川", "2022-01-12");

        var holding = Assert.Single(On(story, "2021-09-01"));

        Assert.Equal(("林川", true), (holding.Tenure?.Person, holding.Tenure?.Acting));
    }

    private static IReadOnlyList<Holding> On(PostStory story, string day) => Roster.On(story.History, [], Day(day), Read);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
