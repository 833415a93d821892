namespace KnowledgeGraph.Extraction.Tests.Posts;

public sealed class DoubtTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("5月8日，李建华没能当上区教育局局长。")]
    [InlineData("李建华从没当过柳堤村村支书。")]
    [InlineData("李建华未当选区教育局局长。")]
    [InlineData("若举报属实，李建华将被免去区教育局局长职务。")]
    [InlineData("网传李建华任区教育局局长，区里表示并无此事。")]
    [InlineData("李建华婉言谢绝出任区教育局局长。")]
    [InlineData("警方查明，李建华冒充领导，自称是区教育局局长。")]
    public void A_change_that_is_denied_or_supposed_is_none(string sentence) => reader.Read(sentence).Posts.ShouldBeEmpty();

    [Theory]
    [InlineData("5月8日，会议研究，拟由李建华任区教育局局长。")]
    [InlineData("李建华有望出任区教育局局长。")]
    public void A_post_that_one_is_meant_to_have_is_a_nomination(string sentence) => reader.Read(sentence).Posts.ShouldBe(["李建华 局长 of 东丽区教育局 nominated"]);

    [Fact]
    public void What_is_said_of_a_successor_who_is_only_meant_begins_no_post() =>
        reader.Read("5月8日，会议免去殷观之的区教育局局长职务，建议由韦一笑接任该职务。").Posts.ShouldNotContain(post => post.StartsWith("韦一笑") && post.EndsWith("began"));

    [Theory]
    [InlineData("没多久，李建华当选区教育局局长。")]
    [InlineData("李建华如愿当上了区教育局局长。")]
    [InlineData("未来科技城动工那年，李建华出任区教育局局长。")]
    [InlineData("他没有告诉家人，5月8日，李建华出任区教育局局长。")]
    public void A_word_of_doubt_inside_another_word_or_about_something_else_takes_nothing_away(string sentence) =>
        reader.Read(sentence).Posts.ShouldContain("李建华 局长 of 东丽区教育局 began");
}
