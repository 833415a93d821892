using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Testing.Tenures;

namespace KnowledgeGraph.Core.Tests.Tenures;

public sealed class OtherNameTests
{
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
    public void Two_articles_with_another_name_between_two_sights_make_a_holder_who_came_back()
    {
        var tenures = new PostStory().Held("何静", "2020-03-01", "2024-05-06").Held("林川", "2021-01-01").Former("林川", "2022-06-01").History.Tenures;

        Assert.Equal(["何静", "林川", "何静"], tenures.Select(tenure => tenure.Person));
        Assert.Equal(new DateOnly(2020, 3, 1), tenures[0].KnownTo);
        Assert.Equal(new DateOnly(2022, 6, 1), tenures[1].OverBy);
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
