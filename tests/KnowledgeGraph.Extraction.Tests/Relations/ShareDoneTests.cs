using KnowledgeGraph.Extraction.Relations.Progress;
using KnowledgeGraph.Extraction.Tests.Marked;

namespace KnowledgeGraph.Extraction.Tests.Relations;

/// <summary>How much of a project is done, and what is to be done by the end of the year.</summary>
public sealed class ShareDoneTests
{
    [Theory]
    [InlineData("[J:观澜大桥]已完成总工程量的60%。")]
    [InlineData("[J:观澜大桥]目前已完工80%。")]
    [InlineData("[J:观澜大桥]目前已进入收尾阶段。")]
    public void What_is_done_in_part_is_under_way(string marked)
    {
        Told(marked).ShouldContain(step => step.Contains("underway"));
        Told(marked).ShouldNotContain(step => step.Contains("completed"));
    }

    [Theory]
    [InlineData("完成总工程量的企业向[J:观澜大桥]送来锦旗。")]
    [InlineData("要力争[J:观澜大桥]完成总工程量的60%。")]
    public void A_share_that_others_did_or_that_is_asked_for_is_no_step(string marked) => Told(marked).ShouldNotContain(step => step.Contains("underway"));

    [Theory]
    [InlineData("[J:观澜大桥]预计年底竣工。", "2022")]
    [InlineData("[J:观澜大桥]力争年内投用。", "2022")]
    public void The_end_of_the_year_is_that_of_the_issue(string marked, string deadline) => Told(marked).ShouldContain(step => step.Contains(deadline));

    [Fact]
    public void The_end_of_a_year_that_is_past_is_no_deadline() => Told("[J:观澜大桥]每年年底计划检修后重新投用。").ShouldNotContain(step => step.Contains("2022"));

    private static IReadOnlyList<string> Told(string marked) => MarkedText.Relations(new ProgressRule(), marked);
}
