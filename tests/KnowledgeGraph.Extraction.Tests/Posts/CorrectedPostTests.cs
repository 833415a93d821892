namespace KnowledgeGraph.Extraction.Tests.Posts;

public sealed class CorrectedPostTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("本报4月20日刊登的《区人大常委会任免名单》一文，误将“任命殷观之为区民政局副局长”写为“任命殷观之为区民政局局长”。现予更正。")]
    [InlineData("本报4月20日刊登的消息中，“任命殷观之为区民政局局长”应为“任命殷观之为区民政局副局长”。特此更正。")]
    public void A_correction_takes_back_the_wrong_post_and_gives_the_right_one_no_day_of_its_own(string body)
    {
        var read = reader.Read(body);

        read.Posts.ShouldBe(["殷观之 局长 of 东丽区民政局 corrected", "殷观之 副局长 of 东丽区民政局 began"], ignoreOrder: true);
        read.Claims.Claims.Where(claim => claim.Type == "HOLDS").ShouldAllBe(claim => claim.Attributes["startDate"] == null);
    }

    [Fact]
    public void Words_of_writing_correct_nothing_in_a_report() =>
        reader.Read("5月8日，会议将“任命殷观之为区民政局局长”写为决定。").Posts.ShouldNotContain("殷观之 局长 of 东丽区民政局 corrected");
}
