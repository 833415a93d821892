namespace KnowledgeGraph.Extraction.Tests.Relations.Containment;

public sealed class DaughterTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("5月9日，津海纺织有限公司是海润集团的全资子公司，去年落户。", "津海纺织有限公司 → 海润集团")]
    [InlineData("5月9日，海润集团有限公司召开会议。集团全资子公司津海纺织有限公司作了汇报。", "津海纺织有限公司 → 海润集团有限公司")]
    [InlineData("5月9日，海润集团有限公司召开会议。其全资子公司津海纺织有限公司作了汇报。", "津海纺织有限公司 → 海润集团有限公司")]
    [InlineData("一行来到津海机器人有限公司。该公司是海润集团的子公司，去年迁入。", "津海机器人有限公司 → 海润集团")]
    [InlineData("5月9日，海河中心小学正式加入天津津海教育集团，成为其分校。", "海河中心小学 → 天津津海教育集团")]
    public void A_word_tells_whose_daughter_a_body_is(string body, string edge) => reader.Read(body).Edges("PART_OF").ShouldContain(edge);

    [Theory]
    [InlineData("5月9日，津海纺织有限公司与海润集团的全资子公司签约。")]
    [InlineData("5月9日，津海纺织有限公司加入天津纺织协会。")]
    [InlineData("5月9日，津海纺织有限公司计划成立子公司。海润集团参加。")]
    public void Where_no_word_tells_it_nobody_is(string body) => reader.Read(body).Edges("PART_OF").ShouldBeEmpty();

    [Theory]
    [InlineData("军粮城街道苗街村卫生室开诊，苗街村的老人最高兴。", "苗街村 → 军粮城街道")]
    [InlineData("一行来到军粮城街道苗街村文化礼堂，苗街村的老人正在唱戏。", "苗街村 → 军粮城街道")]
    public void A_village_in_a_house_s_name_is_part_of_the_town_before_it(string body, string edge) => reader.Read(body).Edges("PART_OF").ShouldContain(edge);

    [Fact]
    public void A_village_that_no_list_has_is_part_of_the_town_before_it() => reader.Read("来自西青区的歌手与金桥街道郎家沟村的歌手同台对歌。").Edges("PART_OF").ShouldContain("郎家沟村 → 金桥街道");

    [Fact]
    public void A_village_in_a_house_s_name_is_no_part_of_a_town_that_stands_elsewhere() =>
        reader.Read("军粮城街道派人参加，苗街村卫生室开诊，苗街村的老人最高兴。").Edges("PART_OF").ShouldBeEmpty();

    [Theory]
    [InlineData("5月9日，东丽区人民法院在海河人民法庭开庭。", "东丽区人民法院")]
    [InlineData("区政协召开会议，免去宋远桥的区政协提案委员会主任职务。", "东丽区政协")]
    public void A_tribunal_or_committee_is_part_of_the_body_before_it(string body, string mother) => reader.Read(body).Edges("PART_OF").ShouldContain(edge => edge.EndsWith("→ " + mother));
}
