namespace KnowledgeGraph.Extraction.Tests.Posts;

public sealed class HandoverTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("5月8日，会议决定免去韦一笑的区教育局局长职务，由殷观之接任。", "韦一笑 局长 of 东丽区教育局 ended", "殷观之 局长 of 东丽区教育局 began")]
    [InlineData("5月8日，会议决定免去韦一笑的区教育局局长职务，其职务由殷观之同志接替。", "韦一笑 局长 of 东丽区教育局 ended", "殷观之 局长 of 东丽区教育局 began")]
    [InlineData("韦一笑去年接替退休的殷梨亭，出任海畅集团董事长。", "韦一笑 董事长 of 海畅集团 began", "殷梨亭 董事长 of 海畅集团 ended")]
    [InlineData("5月8日，韦一笑接替殷梨亭担任区水务局局长。", "韦一笑 局长 of 东丽区水务局 began", "殷梨亭 局长 of 东丽区水务局 ended")]
    [InlineData("5月8日，韦一笑从殷梨亭手中接过区水务局局长的担子。", "韦一笑 局长 of 东丽区水务局 began", "殷梨亭 局长 of 东丽区水务局 ended")]
    [InlineData("5月8日，韦一笑当选为新一届东丽区政协主席。", "韦一笑 区政协主席 of 东丽区 began")]
    [InlineData("韦一笑挂职东丽区副区长两年。", "韦一笑 副区长 of 东丽区 held")]
    [InlineData("俞莲舟由东丽区教育局局长转任。", "俞莲舟 局长 of 东丽区教育局 former")]
    [InlineData("俞莲舟由海畅集团总经理升任海畅集团董事长。", "俞莲舟 总经理 of 海畅集团 former", "俞莲舟 董事长 of 海畅集团 began")]
    public void Who_takes_over_has_the_post_that_another_gave_up(string sentence, params string[] expected) =>
        reader.Read(sentence).Posts.ShouldBe(expected, ignoreOrder: true);

    [Theory]
    [InlineData("5月8日，会议任命俞莲舟为东丽区副区长，不再由殷观之担任副区长。", "俞莲舟 副区长 of 东丽区 began", "殷观之 副区长 of 东丽区 ended")]
    [InlineData("5月8日，会议宣布：免去俞莲舟同志中共东丽区委书记、常委职务。", "俞莲舟 区委书记 of 东丽区 ended", "俞莲舟 区委常委 of 东丽区 ended")]
    [InlineData("5月8日，会议宣布：令狐致远同志不再担任东丽区委书记职务。", "令狐致远 区委书记 of 东丽区 ended")]
    [InlineData("5月8日，会议接受孟知微辞去东丽区区长职务的请求。", "孟知微 区长 of 东丽区 ended")]
    public void A_post_is_taken_in_whatever_words(string sentence, params string[] expected) =>
        reader.Read(sentence).Posts.ShouldBe(expected, ignoreOrder: true);

    [Theory]
    [InlineData("5月8日，俞莲舟被任命为东丽区副区长，并代理区长。", "俞莲舟 副区长 of 东丽区 began", "俞莲舟 区长 of 东丽区 acting")]
    [InlineData("5月8日，会议任命俞莲舟为东丽区副区长，同时兼任区教育局局长。", "俞莲舟 副区长 of 东丽区 began", "俞莲舟 局长 of 东丽区教育局 began")]
    public void A_second_post_goes_on_with_the_verb_of_the_first(string sentence, params string[] expected) =>
        reader.Read(sentence).Posts.ShouldBe(expected, ignoreOrder: true);

    [Fact]
    public void The_day_of_one_post_is_not_that_of_the_next()
    {
        var read = reader.Read("俞莲舟自2016年8月起担任东丽区区委书记，现已转任天津市教育局局长。");

        read.Claims.Claims.Where(claim => claim.Type == "HOLDS").Select(claim => claim.Attributes["startDate"]).ShouldBe(["2016-08", null], ignoreOrder: true);
    }

    [Fact]
    public void A_meeting_s_day_is_that_of_all_it_decides()
    {
        var read = reader.Read("5月8日，会议任命俞莲舟为东丽区副区长，任命韦一笑为区教育局局长。");

        read.Claims.Claims.Where(claim => claim.Type == "HOLDS").Select(claim => claim.Attributes["startDate"]).ShouldBe(["2023-05-08", "2023-05-08"]);
    }

    [Fact]
    public void The_day_before_任命_is_the_appointment_s() =>
        reader.Read("区人大常委会召开会议。5月8日，任命俞莲舟为东丽区副区长。").Claims.Claims.Where(claim => claim.Type == "HOLDS").ShouldHaveSingleItem().Attributes["startDate"].ShouldBe("2023-05-08");

    [Theory]
    [InlineData("由专人接任务，确保当天办结。")]
    [InlineData("组长由党员担任，接替的人选另行公布。")]
    [InlineData("目前，现任局长正在休假。")]
    [InlineData("孩子们从局长手中接过校长的奖状。")]
    public void Words_around_posts_are_nobody_s_name(string sentence) => reader.Read(sentence).Names("Person").ShouldBeEmpty();

    [Fact]
    public void A_body_renamed_from_today_on_is_one_under_both_names()
    {
        var read = reader.Read("3月26日，按照改革方案，区卫生和计划生育局即日起更名为区卫生健康局。区卫生健康局局长俞莲舟主持仪式。");

        read.Names("Organization").ShouldBe(["东丽区卫生健康局"]);
    }

    [Fact]
    public void The_new_holder_of_a_community_s_post_makes_no_community_of_his_newness() =>
        reader.Read("5月9日，张贵庄街道詹滨西里社区举行欢送会。新任社区党委书记俞莲舟说。").Posts.ShouldContain("俞莲舟 党委书记 of 詹滨西里社区 held");

    [Theory]
    [InlineData("张松溪不再担任区政协秘书长职务，由殷梨亭兼任。")]
    [InlineData("张松溪不再担任区政协秘书长职务，改由殷梨亭担任。")]
    public void By_whom_a_lost_post_is_held_besides_has_it(string sentence) =>
        reader.Read(sentence).Posts.ShouldBe(["张松溪 区政协秘书长 of 东丽区 ended", "殷梨亭 区政协秘书长 of 东丽区 began"], ignoreOrder: true);
}
