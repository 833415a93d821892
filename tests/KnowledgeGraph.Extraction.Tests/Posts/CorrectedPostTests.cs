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
    public void What_was_wrong_is_taken_back_and_what_is_right_follows()
    {
        var read = reader.Read("本报4月20日刊发的《区人大常委会任免名单》一文中，“任命殷观之为区民政局局长”有误。经核，当日会议任命殷观之为区民政局副局长，区民政局局长仍为江枫。特此更正。");

        read.Posts.ShouldBe(["殷观之 局长 of 东丽区民政局 corrected", "殷观之 副局长 of 东丽区民政局 began", "江枫 局长 of 东丽区民政局 held"], ignoreOrder: true);
    }

    [Fact]
    public void Words_of_writing_correct_nothing_in_a_report() =>
        reader.Read("5月8日，会议将“任命殷观之为区民政局局长”写为决定。").Posts.ShouldNotContain("殷观之 局长 of 东丽区民政局 corrected");

    [Theory]
    [InlineData("一、本报4月20日刊登的《雨天》一稿，天数有误。特此更正。\n二、同日《灯会》一文将殷观之的职务误印为区民政局局长，实为区民政局副局长。")]
    [InlineData("本报4月20日刊登的《灯会》一文，把殷观之同志的身份错写成区民政局局长，应为区民政局副局长。特此更正。")]
    public void A_title_alone_is_corrected_for_the_day_of_the_wrong_issue(string body)
    {
        var read = reader.Read(body);

        read.Posts.ShouldBe(["殷观之 局长 of 东丽区民政局 corrected", "殷观之 副局长 of 东丽区民政局 held"], ignoreOrder: true);
        read.Claims.Claims.Where(claim => claim.Type == "HOLDS").ShouldAllBe(claim => claim.Attributes["asOf"] == "2023-04-20");
        read.Edges("CORRECTED_IN").ShouldContain(edge => edge.StartsWith("殷观之"));
    }

    [Fact]
    public void A_title_that_is_written_somewhere_is_not_corrected() =>
        reader.Read("5月8日，会议将殷观之的职务写为区民政局局长，应为大家所知。").Posts.ShouldNotContain("殷观之 局长 of 东丽区民政局 corrected");
}
