namespace KnowledgeGraph.Extraction.Tests.Posts;

public sealed class ListedPostTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Fact]
    public void A_list_of_the_elected_names_a_post_and_its_holders_in_each_line()
    {
        var read = reader.Read("5月8日，东丽区第十八届人民代表大会第一次会议选举产生新一届国家机关领导人员。当选名单如下：\n区人大常委会主任：殷观之\n副主任：俞莲舟、谷白雨\n区人民政府区长：宋远桥\n副区长：张松溪　令狐致远");

        read.Posts.ShouldBe(
            ["殷观之 区人大常委会主任 of 东丽区 began", "俞莲舟 区人大常委会副主任 of 东丽区 began", "谷白雨 区人大常委会副主任 of 东丽区 began", "宋远桥 区长 of 东丽区 began", "张松溪 副区长 of 东丽区 began", "令狐致远 副区长 of 东丽区 began"],
            ignoreOrder: true);
        read.Claims.Claims.Where(claim => claim.Type == "HOLDS").ShouldAllBe(claim => claim.Attributes["startDate"] == "2023-05-08");
    }

    [Fact]
    public void A_list_that_announces_no_election_tells_who_holds_the_posts() =>
        reader.Read("防汛责任人名单\n区长：宋远桥\n区水务局局长：殷梨亭").Posts.ShouldBe(["宋远桥 区长 of 东丽区 held", "殷梨亭 局长 of 东丽区水务局 held"], ignoreOrder: true);

    [Theory]
    [InlineData("村支书：今年收成怎么样？\n村民都笑了。")]
    [InlineData("公示内容：局长：尽快办理。")]
    public void What_somebody_says_behind_a_colon_is_no_list(string body) => reader.Read(body).Posts.ShouldBeEmpty();

    [Fact]
    public void Posts_of_a_brief_are_held_on_the_day_of_its_own_paragraph()
    {
        var read = reader.Read("5月2日，区委召开干部会议，区委书记宋远桥讲话。\n5月9日，柳堤桥建成通行。区水务局局长殷梨亭走过了新桥。");

        read.Claims.Claims.Where(claim => claim.Type == "HOLDS").Select(claim => claim.Attributes["asOf"]).ShouldBe(["2023-05-02", "2023-05-09"]);
    }
}
