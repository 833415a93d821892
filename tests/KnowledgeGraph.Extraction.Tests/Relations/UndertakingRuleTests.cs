using KnowledgeGraph.Extraction.Relations.Undertakings;
using KnowledgeGraph.Extraction.Tests.Marked;

namespace KnowledgeGraph.Extraction.Tests.Relations;

public sealed class UndertakingRuleTests
{
    [Theory]
    [InlineData("由[O:城建公司]承建的[J:观澜大桥]6月10日通车。", "completed")]
    [InlineData("[J:观澜大桥]由[O:城建公司]负责建设，计划年底开工。", "planned")]
    [InlineData("[J:观澜大桥]6月10日开工，由[O:城建公司]承建。", "started")]
    [InlineData("[O:城建公司]投资建设[J:观澜大桥]，目前正在建设。", "underway")]
    [InlineData("[J:观澜大桥]去年停工。[J:观澜大桥]由[O:城建公司]承建。", "halted")]
    public void Reads_who_builds_and_how_it_stands(string marked, string status) =>
        MarkedText.Relations(new UndertakingRule(), marked).ShouldBe([$"城建公司 {status} 观澜大桥"]);

    [Theory]
    [InlineData("6月10日，[J:观澜大桥]开工。该桥由[O:城建公司]承建。")]
    [InlineData("6月10日，[J:观澜大桥]开工，建设单位为[O:城建公司]。")]
    [InlineData("6月10日，[J:观澜大桥]开工。项目由[O:城建公司]出资3亿元建设，分两段。")]
    [InlineData("今年要建的第一座是[J:观澜大桥]，代建方为[O:城建公司]，6月10日开工。")]
    public void Who_builds_is_told_in_other_words(string marked) => MarkedText.Relations(new UndertakingRule(), marked).ShouldBe(["城建公司 started 观澜大桥"]);

    [Theory]
    [InlineData("[O:教育局]在[D:柳堤街道]建设[J:观澜小学新校区]，6月10日开工。", "教育局 started 观澜小学新校区")]
    [InlineData("[D:柳堤街道]建设[J:观澜小学新校区]的消息传开，6月10日开工。")]
    public void Who_builds_at_a_site_undertakes_what_is_built_there(string marked, params string[] told) => MarkedText.Relations(new UndertakingRule(), marked).ShouldBe(told);

    [Theory]
    [InlineData("[O:交通局]实施的[J:柳堤路改造工程]去年开工。", "交通局 started 柳堤路改造工程")]
    [InlineData("由[O:恒晖公司]投建的[J:柳堤电池项目]6月10日开工。", "恒晖公司 started 柳堤电池项目")]
    [InlineData("[O:恒晖公司][J:柳堤电池项目]6月10日开工。", "恒晖公司 started 柳堤电池项目")]
    [InlineData("[O:恒晖公司]介绍了情况，[J:恒晖公司电池项目]6月10日开工。", "恒晖公司 started 恒晖公司电池项目")]
    [InlineData("[O:交通局]、[J:柳堤路改造工程]都在表扬名单上，6月10日开工。")]
    public void Who_stands_right_before_a_project_undertakes_it(string marked, params string[] told) => MarkedText.Relations(new UndertakingRule(), marked).ShouldBe(told);

    [Fact]
    public void The_day_of_opening_that_moved_opens_nothing() =>
        MarkedText.Relations(new UndertakingRule(), "[J:观澜大桥]的启用时间推后。[J:观澜大桥]由[O:城建公司]承建，目前正在建设。").ShouldBe(["城建公司 underway 观澜大桥"]);

    [Fact]
    public void A_noun_of_its_name_means_the_project() =>
        MarkedText.Relations(new UndertakingRule(), "6月10日，[J:老书院修缮工程]开工。工程由[O:文旅局]组织实施。").ShouldBe(["文旅局 started 老书院修缮工程"]);

    [Fact]
    public void Who_builds_beside_who_carries_it_out_undertakes_it_too() =>
        MarkedText.Relations(new UndertakingRule(), "[J:老书院修缮工程]由[O:文旅局]组织实施，[O:古建公司]承建，6月10日开工。")
            .ShouldBe(["古建公司 started 老书院修缮工程", "文旅局 started 老书院修缮工程"], ignoreOrder: true);

    [Fact]
    public void The_body_named_as_builder_undertakes_the_project_spoken_of() =>
        MarkedText.Relations(new UndertakingRule(), "[J:观澜大桥]6月10日开工。施工单位[O:城建公司]介绍了进度。").ShouldBe(["城建公司 started 观澜大桥"]);

    [Fact]
    public void The_firm_that_signed_undertakes_what_it_invests_in() =>
        MarkedText.Relations(new UndertakingRule(), "[O:丝绸公司]与[O:高新区管委会]签约，投资3亿元建设[J:丝绸产业园]。").ShouldBe(["丝绸公司 underway 丝绸产业园"]);

    [Fact]
    public void The_project_a_sentence_begins_with_is_the_one_spoken_of() =>
        MarkedText.Relations(new UndertakingRule(), "[J:柳堤桥改建工程]是[J:运河项目]的一部分，也是民生工程，由[O:城建公司]承建，6月10日开工。").ShouldBe(["城建公司 started 柳堤桥改建工程"]);

    [Fact]
    public void Who_invests_in_building_undertakes_it() =>
        MarkedText.Relations(new UndertakingRule(), "[O:丝绸集团]投资3亿元建设[J:丝绸产业园]，目前正在建设。").ShouldBe(["丝绸集团 underway 丝绸产业园"]);

    [Theory]
    [InlineData("由[O:城建公司]投资3亿元的[J:观澜大桥]6月10日开工。")]
    [InlineData("[O:城建公司]的[J:观澜大桥]6月10日开工。")]
    [InlineData("[J:观澜大桥]6月10日开工。该项目公开招标，[O:城建公司]2022年4月中标承建。")]
    [InlineData("[J:观澜大桥]由[O:住建局]招标，[O:城建公司]4月中标承建，6月10日开工。")]
    [InlineData("[J:观澜大桥]6月10日开工，后由[O:城建公司]接手。")]
    [InlineData("[J:观澜大桥]6月10日开工。\n该工程由[O:城建公司]施工。")]
    public void A_firm_s_project_is_undertaken_by_it_however_it_came_to_it(string marked) =>
        MarkedText.Relations(new UndertakingRule(), marked).Select(told => told.Split(' ')).Select(told => (told[0], told[2])).ShouldBe([("城建公司", "观澜大桥")]);

    [Fact]
    public void Each_firm_of_a_list_undertakes_the_project_it_signed() =>
        MarkedText.Relations(new UndertakingRule(), "[O:城建公司]的[J:观澜大桥]、[O:丝绸集团]的[J:丝绸产业园]6月10日签约。").ShouldBe(["丝绸集团 underway 丝绸产业园", "城建公司 underway 观澜大桥"]);

    [Theory]
    [InlineData("[O:住建局]的[J:观澜大桥]档案移交。")]
    [InlineData("[J:观澜大桥]6月10日开工，[O:住建局]公开招标。")]
    [InlineData("[O:城建公司]的员工走过[J:观澜大桥]。")]
    public void An_organ_that_keeps_or_tenders_a_project_does_not(string marked) => MarkedText.Relations(new UndertakingRule(), marked).ShouldBeEmpty();

    [Theory]
    [InlineData("[P:陆川]要求，[O:城建公司]要加快推进[J:观澜大桥]。")]
    [InlineData("[O:城建公司]参观[J:观澜大桥]。")]
    public void Demands_and_visits_undertake_nothing(string marked) => MarkedText.Relations(new UndertakingRule(), marked).ShouldBeEmpty();
}
