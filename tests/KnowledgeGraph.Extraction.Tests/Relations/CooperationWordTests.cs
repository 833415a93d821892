namespace KnowledgeGraph.Extraction.Tests.Relations;

public sealed class CooperationWordTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("根据协议，海河中心小学与津海中心小学结为“手拉手”学校。", "海河中心小学 → 津海中心小学")]
    [InlineData("5月9日，东丽区与商都县召开2023年东西部协作联席会议。", "东丽区 → 商都县")]
    [InlineData("军粮城街道与新立街道2019年8月结为友好街道，至今已联合办了三届运动会。", "军粮城街道 → 新立街道")]
    [InlineData("俞莲舟表示，军粮城街道与新立街道自2018年结成帮扶对子以来，常来常往。", "军粮城街道 → 新立街道")]
    [InlineData("该项目由军粮城街道与津海水务有限公司合作开展，首批为216户老人免费安装。", "军粮城街道 → 津海水务有限公司")]
    public void A_word_joins_two_parties(string body, string edge) => reader.Read(body).Edges("COOPERATES_WITH").ShouldBe([edge]);

    [Fact]
    public void One_is_joined_with_each_of_several() =>
        reader.Read("7年间，海河卫生院与津海职业学院、海润机床厂结成共建对子。").Edges("COOPERATES_WITH").ShouldBe(["海河卫生院 → 津海职业学院", "海河卫生院 → 海润机床厂"], ignoreOrder: true);

    [Theory]
    [InlineData("军粮城街道与新立街道今年计划结为友好街道。")]
    [InlineData("军粮城街道与新立街道召开防汛会议。")]
    public void A_plan_or_a_common_meeting_joins_nobody(string body) => reader.Read(body).Edges("COOPERATES_WITH").ShouldBeEmpty();

    [Fact]
    public void A_part_behind_a_semicolon_that_tells_with_the_same_verb_is_no_part_of_the_plan() =>
        reader.Read("5月9日，津海环保有限公司与海润集团签订投资协议，将建设建材基地；东丽区教育局与津南区教育局签订《教育协作协议》。").Edges("SIGNED").ShouldContain("津南区教育局 → 《教育协作协议》");

    [Fact]
    public void A_part_behind_a_semicolon_that_plans_on_signs_nothing() =>
        reader.Read("5月9日，会议召开，将建设建材基地；东丽区教育局与津南区教育局签订《教育协作协议》。").Edges("SIGNED").ShouldBeEmpty();

    [Theory]
    [InlineData("东丽区第二人民医院的前身是海河公社卫生院。启用当天，该院还与军粮城街道签订了《转诊协议》。", "东丽区第二人民医院")]
    [InlineData("柳娘绣坊成立五年了。去年3月，绣坊与天津昆剧院签订《戏服定制协议》。", "柳娘绣坊")]
    public void A_noun_signs_for_the_body_spoken_of(string body, string party) => reader.Read(body).Edges("SIGNED").ShouldContain(edge => edge.StartsWith(party));
}
