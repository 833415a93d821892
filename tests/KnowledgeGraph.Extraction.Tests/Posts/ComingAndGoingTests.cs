namespace KnowledgeGraph.Extraction.Tests.Posts;

public sealed class ComingAndGoingTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("俞莲舟由张贵庄街道党工委书记任上调来。", "俞莲舟 党工委书记 of 张贵庄街道 former")]
    [InlineData("俞莲舟从区教育局局长任上走来，对学校并不陌生。", "俞莲舟 局长 of 东丽区教育局 former")]
    public void Who_comes_from_a_post_held_it(string sentence, string expected)
    {
        var read = reader.Read(sentence);

        read.Posts.ShouldBe([expected]);
        read.Names("Person").ShouldBe(["俞莲舟"]);
    }

    [Theory]
    [InlineData("俞莲舟2019年9月赴东丽区中医医院挂职副院长，住在医院的宿舍。", "俞莲舟 副院长 of 东丽区中医医院 began", "2019-09")]
    [InlineData("俞莲舟的办公桌搬走了。今年3月，他不再兼任海畅集团总经理，调到新成立的东丽区水务局当局长。", "俞莲舟 局长 of 东丽区水务局 began", "2023-03")]
    [InlineData("今年3月，俞莲舟到张贵庄街道任党工委书记。", "俞莲舟 党工委书记 of 张贵庄街道 began", "2023-03")]
    [InlineData("俞莲舟曾任张贵庄街道党工委书记，2020年1月调任区水务局局长，今年2月重新回到张贵庄街道担任党工委书记。", "俞莲舟 党工委书记 of 张贵庄街道 began", "2023-02")]
    public void Who_goes_to_a_body_takes_up_a_post_there(string body, string post, string day)
    {
        var read = reader.Read(body);

        read.Posts.ShouldContain(post);
        read.Claims.Claims.ShouldContain(claim => claim.Type == "HOLDS" && claim.Attributes["startDate"] == day);
    }

    [Fact]
    public void He_is_who_the_sentence_before_tells_of() =>
        reader.Read("（记者 韦一笑）俞莲舟的办公桌搬走了。今年3月，他卸任区教育局局长。").Posts.ShouldBe(["俞莲舟 局长 of 东丽区教育局 ended"]);

    [Theory]
    [InlineData("俞莲舟见到了韦一笑的同事。今年3月，对他不再担任区教育局局长的消息，街坊议论不多。")]
    [InlineData("老街的孩子都想当局长。")]
    public void Who_is_spoken_of_by_others_or_wished_for_has_no_post(string body) => reader.Read(body).Posts.ShouldBeEmpty();

    [Fact]
    public void Who_takes_a_post_up_again_was_away_from_it()
    {
        var read = reader.Read("俞莲舟2020年10月赴青海支教，今年1月回到天津，再次担任张贵庄街道党工委书记。");

        read.Posts.ShouldBe(["俞莲舟 党工委书记 of 张贵庄街道 began", "俞莲舟 党工委书记 of 张贵庄街道 former"], ignoreOrder: true);
        read.Claims.Claims.Where(claim => claim.Type == "HOLDS").Select(claim => (claim.Attributes["startDate"], claim.Attributes["endDate"])).ShouldBe([("2023-01", null), (null, "2020-10")], ignoreOrder: true);
    }

    [Theory]
    [InlineData("2012年，俞莲舟到北京参加驻村工作会，2015年再次担任区教育局局长。")]
    [InlineData("2012年，俞莲舟去中学看望进修教师，2015年再次担任区教育局局长。")]
    [InlineData("2012年，俞莲舟去学校看望支教，2015年再次担任区教育局局长。")]
    public void Who_goes_to_a_meeting_or_to_see_somebody_leaves_no_post(string sentence) =>
        reader.Read(sentence).Posts.ShouldBe(["俞莲舟 局长 of 东丽区教育局 began"]);

    [Theory]
    [InlineData("2012年，俞莲舟赴青海挂职两年后，2015年再次担任区教育局局长。")]
    [InlineData("2012年，俞莲舟被派往军粮城村驻村，2015年再次担任区教育局局长。")]
    [InlineData("2012年，俞莲舟去北京参加脱产学习，2015年再次担任区教育局局长。")]
    public void Who_is_away_for_a_time_is_in_no_post(string sentence) =>
        reader.Read(sentence).Posts.ShouldContain("俞莲舟 局长 of 东丽区教育局 former");

    [Fact]
    public void Who_takes_up_a_first_post_was_away_from_none() =>
        reader.Read("俞莲舟2020年10月赴青海支教，今年1月担任张贵庄街道党工委书记。").Posts.ShouldNotContain(post => post.EndsWith("former"));

    [Fact]
    public void Posts_told_before_one_with_its_beginning_were_over_by_then()
    {
        var read = reader.Read("俞莲舟历任张贵庄街道党工委书记、区教育局局长，2015年3月任东丽区政协主席。");

        read.Claims.Claims.Where(claim => claim.Type == "HOLDS" && claim.Attributes["startDate"] is null).Select(claim => claim.Attributes["asOf"]).ShouldBe(["2015-03", "2015-03"]);
    }

    [Fact]
    public void Who_moved_on_to_another_body_left_the_post_before()
    {
        var read = reader.Read("俞莲舟2020年1月调任区水务局局长，今年2月回到张贵庄街道担任党工委书记。");

        read.Posts.ShouldContain("俞莲舟 局长 of 东丽区水务局 former");
        read.Claims.Claims.Single(claim => claim.Attributes["state"] == "former").Attributes["asOf"].ShouldBe("2023-02");
    }

    [Fact]
    public void Who_takes_on_a_further_post_leaves_none() =>
        reader.Read("俞莲舟2020年1月任区水务局局长，今年2月起兼任张贵庄街道党工委书记。").Posts.ShouldNotContain(post => post.EndsWith("former"));

    [Theory]
    [InlineData("俞莲舟2018年任军粮城街道党工委书记，2020年5月借调回到东丽区，任东丽区水务局副局长。")]
    [InlineData("俞莲舟2018年任东丽区水务局副局长，2020年5月选派到军粮城街道驻村，后调到军粮城街道任党工委副书记。")]
    public void Who_is_lent_keeps_the_post(string body)
    {
        var read = reader.Read(body);

        read.Posts.Count.ShouldBe(2);
        read.Posts.ShouldNotContain(post => post.EndsWith("former"));
    }

    [Fact]
    public void The_meeting_of_its_paragraph_tells_the_day_of_a_post_and_no_dateline_does() =>
        reader.Read("本报5月9日讯（记者 江白）5月8日上午，东丽区人大常委会召开会议。会议决定任命俞莲舟为东丽区副区长。\n5月9日，海畅集团开会。会议决定任命张松溪为海畅集团总经理。")
            .Claims.Claims.Where(claim => claim.Type == "HOLDS").Select(claim => claim.Attributes["startDate"]).ShouldBe(["2023-05-08", "2023-05-09"], ignoreOrder: true);
}
