namespace KnowledgeGraph.Extraction.Tests.Posts;

public sealed class FormerTimeTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("俞莲舟在静海区当区长的时候，就常到河堤上去。", "俞莲舟 区长 of 静海区 former")]
    [InlineData("俞莲舟担任区教育局局长期间，修了三所小学。", "俞莲舟 局长 of 东丽区教育局 former")]
    [InlineData("俞莲舟任区教育局局长时，修了三所小学。", "俞莲舟 局长 of 东丽区教育局 former")]
    [InlineData("俞莲舟到东丽区任职以前，是静海区副区长。", "俞莲舟 副区长 of 静海区 former")]
    [InlineData("俞莲舟退休之前，担任区教育局局长。", "俞莲舟 局长 of 东丽区教育局 former")]
    public void A_time_that_is_told_as_one_is_over(string sentence, string post) => reader.Read(sentence).Posts.ShouldBe([post]);

    [Fact]
    public void A_post_before_a_day_that_is_told_ended_by_then()
    {
        var read = reader.Read("5月10日，区教育局副局长俞莲舟回到了军粮城村。去年9月以前，她是军粮城小学校长，在村里教了二十年。");

        read.Posts.ShouldBe(["俞莲舟 副局长 of 东丽区教育局 held", "俞莲舟 校长 of 军粮城小学 former"], ignoreOrder: true);
        read.Claims.Claims.Single(claim => claim.Attributes["state"] == "former").Attributes["endDate"].ShouldBe("2022-09");
    }

    [Theory]
    [InlineData("日前，俞莲舟任区教育局局长。", "俞莲舟 局长 of 东丽区教育局 began")]
    [InlineData("会前，区教育局局长俞莲舟看了展板。", "俞莲舟 局长 of 东丽区教育局 held")]
    [InlineData("俞莲舟是区教育局局长，时常到学校去。", "俞莲舟 局长 of 东丽区教育局 held")]
    public void Other_times_put_no_post_into_the_past(string sentence, string post) => reader.Read(sentence).Posts.ShouldBe([post]);

    [Theory]
    [InlineData("5月8日，东丽区中医医院与海畅集团签约。从签约当天起，海畅集团技术员俞莲舟挂职东丽区中医医院副院长。", "副院长", "2023-05-08")]
    [InlineData("自2022年9月1日起，俞莲舟担任区教育局局长。", "局长", "2022-09-01")]
    public void A_post_from_some_day_on_begins_then(string body, string post, string day)
    {
        var read = reader.Read(body);

        read.Posts.ShouldContain(told => told.StartsWith($"俞莲舟 {post}") && told.EndsWith(" began"));
        read.Claims.Claims.ShouldContain(claim => claim.Type == "HOLDS" && claim.Attributes["startDate"] == day);
    }

    [Fact]
    public void A_villages_committee_has_the_name_of_its_village_once() =>
        reader.Read("军粮城村村委会主任俞莲舟站在田埂上说。").Names("Position").ShouldBe(["村委会主任"]);
}
