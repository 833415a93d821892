namespace KnowledgeGraph.Extraction.Tests.Posts;

public sealed class SaidPostTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("5月8日，市委决定：周志强任东丽区委书记，殷观之不再担任该职务。", "周志强 区委书记 of 东丽区 began", "殷观之 区委书记 of 东丽区 ended")]
    [InlineData("5月8日，会议宣布：韦一笑任海畅集团董事长，殷观之不再兼任。", "韦一笑 董事长 of 海畅集团 began", "殷观之 董事长 of 海畅集团 ended")]
    [InlineData("5月8日，会议决定免去殷观之的区教育局局长职务，韦一笑接任该职。", "殷观之 局长 of 东丽区教育局 ended", "韦一笑 局长 of 东丽区教育局 began")]
    public void A_post_that_was_just_named_ends_or_begins_without_being_named_again(string sentence, params string[] expected) =>
        reader.Read(sentence).Posts.ShouldBe(expected, ignoreOrder: true);

    [Theory]
    [InlineData("5月8日，区长韦一笑会见了专家，殷观之不再兼任。")]
    [InlineData("5月8日，会议任命韦一笑为东丽区副区长。殷观之说，他不再担任志愿者。")]
    public void What_another_holds_is_nobody_else_s_to_give_up(string sentence) =>
        reader.Read(sentence).Posts.ShouldNotContain(post => post.StartsWith("殷观之") && post.EndsWith("ended"));

    [Fact]
    public void An_end_in_a_list_is_his_whose_name_opens_the_clause()
    {
        var read = reader.Read("5月8日，会议表决通过：任命韦一笑为区教育局局长；卞方不再担任区民政局局长。");

        read.Posts.ShouldBe(["韦一笑 局长 of 东丽区教育局 began", "卞方 局长 of 东丽区民政局 ended"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("目前不再担任任何职务的老人很少出门。")]
    [InlineData("两年后不再任教的老师们又回到了校园。")]
    public void Words_before_the_end_of_a_post_are_nobody_s_name(string sentence) => reader.Read(sentence).Names("Person").ShouldBeEmpty();

    [Theory]
    [InlineData("5月8日，李建华另有任用，他的区教育局局长职务同时免去。")]
    [InlineData("5月8日，李建华的区教育局局长职务随之终止。")]
    [InlineData("5月8日，是李建华任区教育局局长的最后一天。")]
    public void An_end_is_told_behind_the_post(string sentence)
    {
        var read = reader.Read(sentence);

        read.Posts.ShouldContain("李建华 局长 of 东丽区教育局 ended");
        read.Claims.Claims.ShouldContain(claim => claim.Type == "HOLDS" && claim.Attributes["endDate"] == "2023-05-08");
    }

    [Fact]
    public void A_post_that_is_praised_does_not_end() =>
        reader.Read("5月8日，殷观之说，区教育局局长职务责任重大。").Posts.ShouldNotContain(post => post.EndsWith("ended"));

    [Fact]
    public void A_post_is_filled_by_whom_由_names() => reader.Read("天津海润育苗有限公司董事长由区教委副主任宋远桥担任。").Posts.ShouldContain("宋远桥 董事长 of 天津海润育苗有限公司 held");

    [Theory]
    [InlineData("天津海润育苗有限公司董事长不再由宋远桥担任。")]
    [InlineData("天津海润育苗有限公司董事长由股东大会选举，宋远桥担任主持人。")]
    public void A_post_that_somebody_fills_no_longer_or_that_others_choose_is_not_filled(string body) => reader.Read(body).Posts.ShouldNotContain("宋远桥 董事长 of 天津海润育苗有限公司 held");
}
