using KnowledgeGraph.Core.Tenures;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Testing.Tenures;

namespace KnowledgeGraph.Core.Tests.Tenures;

public sealed class SuccessionTests
{
    [Fact]
    public void Acting_and_full_tenure_of_one_holder_are_one_line()
    {
        var lines = Succession.Of(new PostStory().Held("何静", "2020-03-01").Ended("何静", "2021-07-06").Acting("林川", "2021-07-06", start: "2021-07-06").Began("林川", "2022-01-12").History);

        Assert.Equal(["何静", "林川"], lines.Select(line => line.First.Person));
        Assert.Equal(("2021-07-06", false), (lines[1].First.Start.ToString(), lines[1].Acting));
    }

    [Fact]
    public void Days_of_which_nothing_is_known_are_a_gap()
    {
        var line = Succession.Of(new PostStory().Held("何静", "2020-03-01", "2020-09-01").Held("林川", "2021-02-03", "2021-04-05").History)[0];

        Assert.Equal((new DateOnly(2020, 9, 1), new DateOnly(2021, 2, 3)), line.Gap);
        Assert.Equal(Certainty.Impossible, line.Overlap);
    }

    [Fact]
    public void An_end_after_the_successors_beginning_is_a_certain_overlap()
    {
        var line = Succession.Of(new PostStory().Held("何静", "2020-03-01").Ended("何静", "2021-07-06").Began("林川", "2021-07-02").Held("林川", "2021-09-09").History)[0];

        Assert.Equal(("何静", Certainty.Certain), (line.First.Person, line.Overlap));
    }

    [Fact]
    public void Bounds_leave_out_who_cannot_have_held_it_between_them()
    {
        var history = new PostStory().Began("何静", "2018-01-01").Ended("何静", "2019-01-01").Began("林川", "2019-01-01").Ended("林川", "2020-01-01").Began("安石", "2020-01-01").History;

        Assert.Equal(["林川"], Succession.Of(history, new DateOnly(2019, 3, 1), new DateOnly(2019, 6, 1)).Select(line => line.First.Person));
    }
}
