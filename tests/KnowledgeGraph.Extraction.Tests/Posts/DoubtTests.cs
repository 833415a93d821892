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
    [InlineData("李建华不是区教育局局长。")]
    [InlineData("区委没有任命李建华为区教育局局长。")]
    [InlineData("区人大常委会不同意李建华辞去区教育局局长职务。")]
    [InlineData("坊间传李建华任区教育局局长。")]
    [InlineData("李建华会当选区教育局局长吗？")]
    public void A_change_that_is_denied_or_supposed_is_none(string sentence) => reader.Read(sentence).Posts.ShouldBeEmpty();

    [Theory]
    [InlineData("李建华任区教育局局长的传言不实。")]
    [InlineData("李建华任区教育局局长的消息不实。")]
    [InlineData("李建华出任区教育局局长的梦想落空了。")]
    [InlineData("李建华请求辞去区教育局局长职务，未获批准。")]
    [InlineData("李建华辞去区教育局局长职务的请求被拒绝。")]
    public void A_change_is_taken_back_behind_the_post_too(string sentence) => reader.Read(sentence).Posts.ShouldBeEmpty();

    [Theory]
    [InlineData("会议同意李建华提出的辞去区教育局局长职务的申请。")]
    [InlineData("李建华辞去区教育局局长职务的申请已获批准。")]
    public void What_was_asked_for_and_granted_came_about(string sentence) => reader.Read(sentence).Posts.ShouldBe(["李建华 局长 of 东丽区教育局 ended"]);

    [Fact]
    public void Who_is_no_longer_in_a_post_was() => reader.Read("李建华已不是区教育局局长。").Posts.ShouldBe(["李建华 局长 of 东丽区教育局 former"]);

    [Theory]
    [InlineData("李建华即将出任区教育局局长。")]
    [InlineData("李建华将担任区教育局局长。")]
    [InlineData("5月8日，会议研究，拟由李建华任区教育局局长。")]
    [InlineData("李建华有望出任区教育局局长。")]
    public void A_post_that_one_is_meant_to_have_is_a_nomination(string sentence) => reader.Read(sentence).Posts.ShouldBe(["李建华 局长 of 东丽区教育局 nominated"]);

    [Theory]
    [InlineData("5月8日，会议免去殷观之的区教育局局长职务，建议由韦一笑接任该职务。")]
    [InlineData("5月8日，会议免去殷观之的区教育局局长职务，拟由韦一笑接任。")]
    public void A_successor_who_is_only_meant_begins_no_post(string sentence) =>
        reader.Read(sentence).Posts.ShouldBe(["殷观之 局长 of 东丽区教育局 ended", "韦一笑 局长 of 东丽区教育局 nominated"], ignoreOrder: true);

    [Theory]
    [InlineData("没多久，李建华当选区教育局局长。")]
    [InlineData("李建华如愿当上了区教育局局长。")]
    [InlineData("李建华没有犹豫就出任区教育局局长。")]
    [InlineData("没能连任的李建华出任区教育局局长。")]
    [InlineData("李建华出任区教育局局长，韦一笑的任命未获通过。")]
    [InlineData("谁也没想到，李建华当上了区教育局局长。")]
    [InlineData("未来科技城动工那年，李建华出任区教育局局长。")]
    [InlineData("他没有告诉家人，5月8日，李建华出任区教育局局长。")]
    public void A_word_of_doubt_inside_another_word_or_about_something_else_takes_nothing_away(string sentence) =>
        reader.Read(sentence).Posts.ShouldContain("李建华 局长 of 东丽区教育局 began");
}
