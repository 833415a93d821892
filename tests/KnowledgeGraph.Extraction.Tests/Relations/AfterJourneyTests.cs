namespace KnowledgeGraph.Extraction.Tests.Relations;

/// <summary>Who is on a journey and who at the meeting that ends it, by what the whole reader makes of a text.</summary>
public sealed class AfterJourneyTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    private const string Journey = "5月10日，区委书记韦一笑到军粮城街道调研防汛工作。\n";

    [Fact]
    public void Those_listed_in_a_paragraph_of_their_own_went_along()
    {
        var read = reader.Read(Journey + "调研结束后，韦一笑主持召开调度会。街道主任张松溪作了汇报。\n区领导俞莲舟、何太冲参加。");

        read.Edges("PARTICIPATED_IN").ShouldContain("俞莲舟 → 到军粮城街道调研防汛工作");
        read.Edges("PARTICIPATED_IN").ShouldContain("张松溪 → 调度会");
    }

    [Fact]
    public void Those_listed_behind_the_meeting_in_its_paragraph_met() =>
        reader.Read(Journey + "调研结束后，韦一笑主持召开调度会。区领导俞莲舟、何太冲参加会议。").Edges("PARTICIPATED_IN").ShouldContain("俞莲舟 → 调度会");

    [Fact]
    public void Who_took_part_in_both_is_at_both()
    {
        var read = reader.Read(Journey + "随后，韦一笑主持召开座谈会。\n区领导俞莲舟、何太冲参加调研和座谈。").Edges("PARTICIPATED_IN");

        read.ShouldContain("俞莲舟 → 到军粮城街道调研防汛工作");
        read.ShouldContain(edge => edge.StartsWith("俞莲舟", StringComparison.Ordinal) && edge.EndsWith("座谈会", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_finished_earlier_dates_no_meeting_behind_it()
    {
        var read = reader.Read(Journey + "军粮城泵站改造工程今年4月20日完工。\n调研结束后，韦一笑主持召开调度会。区水务局局长俞莲舟作了汇报。");

        read.Claims.Mentions.Single(mention => mention.Type == "Event" && mention.Name == "调度会").Attributes["date"].ShouldBe("2023-05-10");
        read.In("speaker").ShouldContain("俞莲舟");
    }

    [Theory]
    [InlineData("在海河小学，校长俞莲舟介绍，操场加高了半米。", "俞莲舟 → 到军粮城街道调研防汛工作")]
    [InlineData("公司总经理俞莲舟反映，厂区外的供电线路容量不足。", "俞莲舟 → 到军粮城街道调研防汛工作")]
    public void Who_has_an_office_at_a_stop_and_speaks_is_there(string sentence, string edge) => reader.Read(Journey + sentence).Edges("PARTICIPATED_IN").ShouldContain(edge);

    [Fact]
    public void Whom_they_sit_down_with_is_there() =>
        reader.Read("5月10日，区委书记韦一笑到海河小学调研，与校长俞莲舟，党支部书记张松溪座谈交流。").Edges("PARTICIPATED_IN").Count(edge => edge[0] is '俞' or '张').ShouldBe(2);

    [Fact]
    public void The_ceremony_of_what_the_report_opens_with_is_meant_by_its_act() =>
        reader.Read("5月10日，东丽医院新门诊楼启用。\n当天，该院还与海河社区卫生服务中心签订了转诊协议。副区长俞莲舟出席启用仪式。").Edges("PARTICIPATED_IN").ShouldContain("俞莲舟 → 东丽医院新门诊楼启用");

    [Fact]
    public void Who_has_an_office_at_a_stop_and_shows_something_receives_them() =>
        reader.Read(Journey + "在海河小学，校长俞莲舟演示了挡水板。居民何太冲拿出一本相册。").In("host").ShouldBe(["俞莲舟"]);

    [Theory]
    [InlineData("5月10日，区政协组织30余名委员围绕教育设施建设开展视察活动。", true)]
    [InlineData("5月10日，区政协副主席韦一笑到海河小学调研。", false)]
    public void Who_has_others_go_to_see_organises_it(string text, bool organised) => reader.Read(text).Edges("ORGANIZED").Any(edge => edge.StartsWith("东丽区政协", StringComparison.Ordinal)).ShouldBe(organised);

    [Fact]
    public void That_of_which_something_is_looked_into_is_a_place_of_it() =>
        reader.Read("5月10日，市检查组到我区，对区档案馆和区文化馆的建设情况进行检查。").Edges("HELD_IN").Count(edge => edge.EndsWith('馆')).ShouldBe(2);
}
