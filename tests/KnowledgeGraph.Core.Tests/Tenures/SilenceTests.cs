using KnowledgeGraph.Core.Tenures;
using KnowledgeGraph.Testing.Tenures;

namespace KnowledgeGraph.Core.Tests.Tenures;

public sealed class SilenceTests
{
    private static readonly DateOnly Until = new(2024, 1, 1);

    private static readonly Coverage Read = Coverage.Of([new(2020, 1, 1), new(2021, 1, 1), new(2022, 1, 1), new(2023, 1, 1)]);

    [Fact]
    public void Who_is_away_longer_than_ever_while_the_paper_is_read_is_silent()
    {
        var silence = Of(new PostStory().Held("何静", "2020-01-01", "2020-06-01", "2021-01-01"), Read);

        Assert.Equal((new DateOnly(2021, 1, 1), 214, 2), (silence?.LastSeen, silence?.UsualGap, silence?.IssuesSince));
    }

    [Fact]
    public void Who_was_away_as_long_before_is_not() =>
        Assert.Null(Of(new PostStory().Held("何静", "2015-01-01", "2021-01-01"), Read));

    [Fact]
    public void Silence_means_nothing_where_no_issue_was_read() =>
        Assert.Null(Of(new PostStory().Held("何静", "2020-01-01", "2021-01-01"), Coverage.None));

    [Fact]
    public void Whose_end_is_stated_is_gone_not_silent() =>
        Assert.Null(Of(new PostStory().Held("何静", "2020-01-01", "2020-06-01").Ended("何静", "2021-01-01"), Read));

    private static Silence? Of(PostStory story, Coverage coverage) =>
        Silence.Of(story.History.Tenures[0], story.Statements.Select(statement => statement.Day!.Value), Until, coverage);
}
