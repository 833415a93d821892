namespace KnowledgeGraph.Extraction.Tests.Relations.Containment;

public sealed class ContainmentTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Fact]
    public void Divisions_in_a_chain_are_part_of_the_larger_one_before_them() =>
        reader.Read("河北省张家口市怀来县的客人来访。").Edges("PART_OF").ShouldBe(["张家口市 → 河北省", "怀来县 → 张家口市"], ignoreOrder: true);

    [Fact]
    public void Villages_of_a_list_are_part_of_the_town_that_opens_it() =>
        reader.Read("一行先后来到军粮城街道苗街村、塘洼村和新立街道崔庄村。").Edges("PART_OF").ShouldBe(["苗街村 → 军粮城街道", "塘洼村 → 军粮城街道", "崔庄村 → 新立街道"], ignoreOrder: true);

    [Fact]
    public void A_tribunal_is_part_of_the_court_that_the_article_names() =>
        reader.Read("东丽区人民法院举行宣誓仪式。东丽区人民法院海河人民法庭庭长宋远桥领誓。").Edges("PART_OF").ShouldContain("东丽区人民法院海河人民法庭 → 东丽区人民法院");

    [Fact]
    public void A_branch_of_a_firm_is_part_of_it_and_not_the_firm()
    {
        var read = reader.Read("津海集团军粮城分公司揭牌，津海集团董事长宋远桥出席。");

        read.Posts.ShouldBe(["宋远桥 董事长 of 津海集团 held"]);
        read.Edges("PART_OF").ShouldBe(["津海集团军粮城分公司 → 津海集团"]);
    }

    [Theory]
    [InlineData("一行来到崔庄村的天津海润育苗有限公司。", true)]
    [InlineData("一行来到崔庄村天津海润育苗有限公司。", false)]
    public void A_firm_is_located_where_a_genitive_says_so(string sentence, bool located) =>
        reader.Read(sentence).Edges("LOCATED_IN").Contains("天津海润育苗有限公司 → 崔庄村").ShouldBe(located);

    [Fact]
    public void A_school_named_after_its_division_is_located_there() =>
        reader.Read("昨日，东丽区第一中学举行开学典礼。").Edges("LOCATED_IN").ShouldContain("东丽区第一中学 → 东丽区");

    [Fact]
    public void What_stands_before_a_semicolon_is_not_located_by_what_follows() =>
        reader.Read("镜湖游园位于柳荫小区南侧；观景台位于金海小区西侧。").Edges("LOCATED_IN").ShouldBe(["镜湖游园 → 柳荫小区"]);

    [Fact]
    public void An_organ_of_a_division_is_not_located_in_it() => reader.Read("东丽区教育局召开会议。").Edges("LOCATED_IN").ShouldBeEmpty();

    [Theory]
    [InlineData("沧浦大学举行开学典礼，沧浦大学城派出所维持秩序。")]
    [InlineData("沧浦医院开展义诊，沧浦医院路派出所维持秩序。")]
    [InlineData("沧浦大学举行开学典礼，沧浦大学东路派出所维持秩序。")]
    [InlineData("沧浦大学举行开学典礼，沧浦大学家属院警务室维持秩序。")]
    [InlineData("沧浦医院开展义诊，沧浦医院派出所维持秩序。")]
    public void What_is_named_after_a_quarter_or_is_another_s_is_no_part_of_a_body(string body) => reader.Read(body).Edges("PART_OF").ShouldBeEmpty();

    [Theory]
    [InlineData("沧浦大学举行开学典礼，沧浦大学附属医院到场。", "沧浦大学附属医院 → 沧浦大学")]
    [InlineData("沧浦银行举行年会，沧浦银行海河支行获奖。", "沧浦银行海河支行 → 沧浦银行")]
    public void What_goes_on_from_a_body_s_name_with_a_part_s_is_part_of_it(string body, string edge) => reader.Read(body).Edges("PART_OF").ShouldContain(edge);

    [Theory]
    [InlineData("昨日，援建商都县的天津海润建设有限公司举行开工仪式。")]
    [InlineData("前往商都县的天津海润建设有限公司举行开工仪式。")]
    [InlineData("看好商都县的天津海润建设有限公司举行开工仪式。")]
    public void A_firm_that_does_something_for_a_county_is_not_located_there(string sentence) => reader.Read(sentence).Edges("LOCATED_IN").ShouldBeEmpty();

    [Fact]
    public void What_a_firm_builds_for_a_county_is_there() =>
        reader.Read("天津海润建设有限公司捐建商都县的海棠小学。").Edges("LOCATED_IN").ShouldContain("海棠小学 → 商都县");

    [Theory]
    [InlineData("来自商都县的天津海润建设有限公司举行开工仪式。")]
    [InlineData("代表们参观了商都县的天津海润建设有限公司。")]
    [InlineData("走进商都县的天津海润建设有限公司，机器声不断。")]
    public void A_firm_of_a_county_is_located_there_whoever_comes(string sentence) => reader.Read(sentence).Edges("LOCATED_IN").ShouldContain("天津海润建设有限公司 → 商都县");

    [Fact]
    public void A_firm_is_located_where_a_verb_says_so() => reader.Read("天津海润育苗有限公司位于崔庄村。").Edges("LOCATED_IN").ShouldContain("天津海润育苗有限公司 → 崔庄村");

    [Fact]
    public void What_a_mark_parts_from_a_verb_says_not_where_something_is() => reader.Read("会议研究了柳堤中学迁建工程选址、军粮城街道排水等事项。").Edges("LOCATED_IN").ShouldBeEmpty();
}
