namespace KnowledgeGraph.Extraction.Tests.Posts;

/// <summary>Posts in the groups of a committee, beside the posts of its members.</summary>
public sealed class CommitteeGroupTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("区委书记、区委全面深化改革领导小组组长江枫主持会议并讲话。", "区委全面深化改革领导小组")]
    [InlineData("区委书记、区委审计委员会主任江枫主持会议并讲话。", "区委审计委员会")]
    public void A_group_has_its_whole_name_and_leaves_the_post_before_it(string sentence, string group)
    {
        var read = reader.Read("5月8日，" + sentence);
        read.Names("Organization").ShouldContain(name => name.EndsWith(group, StringComparison.Ordinal));
        read.Posts.ShouldContain(post => post.Contains("区委书记", StringComparison.Ordinal));
    }

    [Fact]
    public void A_committee_that_does_something_is_no_group() =>
        reader.Read("5月8日，区委召开会议传达市委全面深化改革委员会精神。").Names("Organization").ShouldNotContain(name => name.StartsWith("区委召开", StringComparison.Ordinal));

    [Fact]
    public void Heads_of_rivers_keep_the_post_before_it() =>
        reader.Read("5月8日，区委书记、区总河长江枫带队巡查海河。").Posts.ShouldContain(post => post.Contains("区委书记", StringComparison.Ordinal));
}
