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

    [Theory]
    [InlineData("2023-01")]
    [InlineData("2023")]
    public void A_holder_called_former_since_the_month_or_year_of_the_end_did_not_come_back(string former)
    {
        var tenure = Assert.Single(new PostStory().Held("何静", "2022-03-12").Ended("何静", "2023-01-06").Former("何静", former).History.Tenures);

        Assert.Equal(PartialDate.Parse("2023-01-06"), tenure.End);
        Assert.Equal(new DateOnly(2022, 3, 12), tenure.KnownFrom);
    }
}
