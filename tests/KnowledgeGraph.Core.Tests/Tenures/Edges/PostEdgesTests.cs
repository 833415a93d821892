using KnowledgeGraph.Core.Tenures.Edges;
using KnowledgeGraph.Testing.Tenures;

namespace KnowledgeGraph.Core.Tests.Tenures.Edges;

public sealed class PostEdgesTests
{
    [Fact]
    public void A_tenure_says_from_when_to_when_and_how_that_is_known()
    {
        var edges = PostEdges.Of(new PostStory().Began("何静", "2018-03-05", start: "2018-03").Held("何静", "2019-06-01").Held("林川", "2021-02-03", "2021-04-05").History).Tenures;

        edges.Select(Line).ShouldBe(["何静 followed 2018-03 month 2019-06-01 seen", "林川 current 2021-02-03 seen 2021-04-05 seen"]);
        edges[0].OverBy.ShouldBe(new DateOnly(2021, 2, 3));
        edges.ShouldAllBe(edge => edge.Post == "post 区长" && edge.Evidence.Quote.Contains("区长"));
    }

    [Fact]
    public void Somebody_who_comes_back_has_an_edge_for_each_time()
    {
        var edges = PostEdges.Of(new PostStory().Began("何静", "2018-01-01").Ended("何静", "2019-01-01").Began("林川", "2019-01-01").Ended("林川", "2020-01-01").Began("何静", "2020-01-01").History);

        edges.Tenures.Select(edge => edge.Person).ShouldBe(["何静", "林川", "何静"]);
        edges.Successions.Select(edge => (edge.Person, edge.Successor, edge.On!.Value.Date.ToString())).ShouldBe([("何静", "林川", "2019-01-01"), ("林川", "何静", "2020-01-01")]);
    }

    [Fact]
    public void Standing_in_is_an_edge_of_its_own_and_nobody_succeeds_themselves()
    {
        var edges = PostEdges.Of(new PostStory().Held("何静", "2020-03-01").Ended("何静", "2021-07-06").Acting("林川", "2021-07-06", start: "2021-07-06").Began("林川", "2022-01-12").History);

        edges.Tenures.Select(edge => (edge.Person, edge.Acting)).ShouldBe([("何静", false), ("林川", true), ("林川", false)]);
        var succession = edges.Successions.ShouldHaveSingleItem();
        (succession.Person, succession.Successor, succession.On!.Value.Precision).ShouldBe(("何静", "林川", "day"));
        succession.Gap.ShouldBeNull();
    }

    [Fact]
    public void Days_of_which_nothing_is_known_between_two_holders_are_told()
    {
        var succession = PostEdges.Of(new PostStory().Held("何静", "2020-03-01", "2020-09-01").Held("林川", "2021-02-03", "2021-04-05").History).Successions.ShouldHaveSingleItem();

        succession.Gap.ShouldBe((new DateOnly(2020, 9, 1), new DateOnly(2021, 2, 3)));
    }

    [Fact]
    public void In_a_post_that_several_hold_nobody_follows_another() =>
        PostEdges.Of(new PostStory("副区长").Began("何静", "2018-01-01").Ended("何静", "2019-01-01").Began("林川", "2019-01-01").History).Successions.ShouldBeEmpty();

    private static string Line(TenureEdge edge) => $"{edge.Person} {edge.State} {edge.From?.Date} {edge.From?.Precision} {edge.To?.Date} {edge.To?.Precision}";
}
