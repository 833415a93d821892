namespace KnowledgeGraph.Extraction.Tests.Posts;

public sealed class DepartureTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("东丽区政协主席俞莲舟同志，因病医治无效，于2023年5月2日在津逝世，享年六十岁。", "俞莲舟 区政协主席 of 东丽区 ended", "2023-05-02")]
    [InlineData("5月2日，东丽区副区长俞莲舟不幸因公殉职。", "俞莲舟 副区长 of 东丽区 ended", "2023-05-02")]
    [InlineData("4月28日，张贵庄街道开了一场欢送会。街道党工委书记俞莲舟这天正式卸任。", "俞莲舟 党工委书记 of 张贵庄街道 ended", "2023-04-28")]
    [InlineData("5月2日，区教育局局长俞莲舟退居二线。", "俞莲舟 局长 of 东丽区教育局 ended", "2023-05-02")]
    public void Who_dies_or_leaves_office_gives_up_the_post(string body, string post, string day)
    {
        var read = reader.Read(body);

        read.Posts.ShouldContain(post);
        read.Claims.Claims.ShouldContain(claim => claim.Type == "HOLDS" && claim.Attributes["endDate"] == day);
    }

    [Fact]
    public void A_secondment_ends_where_its_body_is_named()
    {
        var read = reader.Read("5月2日，俞莲舟在东丽区中医医院挂职期满。俞莲舟是海畅集团总经理，2021年3月挂任东丽区中医医院副院长。");

        read.Posts.ShouldContain("俞莲舟 副院长 of 东丽区中医医院 ended");
        read.Posts.ShouldNotContain("俞莲舟 总经理 of 海畅集团 ended");
    }

    [Theory]
    [InlineData("区长俞莲舟的母亲因病逝世。")]
    [InlineData("区长俞莲舟在母亲去世后第二天回到岗位。")]
    [InlineData("区长俞莲舟5月2日父亲病逝。")]
    [InlineData("区长俞莲舟慰问老教师，他们虽已退休，仍关心学校。")]
    [InlineData("区长俞莲舟说，本届人大任期届满，要做好换届。")]
    [InlineData("区长俞莲舟即将正式卸任。")]
    [InlineData("即将卸任的区长俞莲舟说。")]
    [InlineData("区长俞莲舟看望退休教师，祝贺他们光荣退休的日子。")]
    [InlineData("区长俞莲舟到职前，区审计局完成了离任审计。")]
    public void What_happens_to_others_or_later_ends_nothing(string sentence) => reader.Read(sentence).Posts.ShouldBe(["俞莲舟 区长 of 东丽区 held"]);

    [Fact]
    public void Earlier_steps_of_a_life_do_not_end_with_it()
    {
        var read = reader.Read("东丽区副区长俞莲舟同志因病逝世。\n俞莲舟，1990年8月任东丽区教育局局长。");

        read.Posts.ShouldContain("俞莲舟 副区长 of 东丽区 ended");
        read.Posts.ShouldNotContain("俞莲舟 局长 of 东丽区教育局 ended");
    }
}
