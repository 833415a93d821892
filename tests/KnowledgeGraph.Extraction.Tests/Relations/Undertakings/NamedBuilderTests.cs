using KnowledgeGraph.Extraction.Relations.Undertakings;
using KnowledgeGraph.Extraction.Tests.Marked;

namespace KnowledgeGraph.Extraction.Tests.Relations.Undertakings;

public sealed class NamedBuilderTests
{
    [Theory]
    [InlineData("[O:青石集团]作为施工单位，正在推进[J:汐水大桥拓宽工程]。")]
    [InlineData("[O:青石集团]作为[J:汐水大桥拓宽工程]的施工单位，组织200余人昼夜奋战。")]
    [InlineData("作为[J:汐水大桥拓宽工程]的施工单位，[O:青石集团]组织200余人昼夜奋战。")]
    [InlineData("[J:汐水大桥拓宽工程]正在推进，施工方是[O:青石集团]。")]
    [InlineData("项目建设方[O:青石集团]负责人介绍，[J:汐水大桥拓宽工程]已完成七成。")]
    [InlineData("区长察看了[J:汐水大桥拓宽工程]。他要求施工单位[O:青石集团]盯紧质量。")]
    public void A_word_for_who_builds_names_the_builder(string marked) => MarkedText.Relations(new UndertakingRule(), marked).ShouldBe(["青石集团 underway 汐水大桥拓宽工程"]);

    [Theory]
    [InlineData("[J:汐水大桥拓宽工程]正在推进。他要求各施工单位向[O:青石集团]学习。")]
    [InlineData("[O:青石集团]作为帮扶单位，走进[J:汐水大桥拓宽工程]慰问。")]
    [InlineData("作为[J:汐水大桥拓宽工程]的施工单位之一，工人们为[O:青石集团]点赞。")]
    public void Who_stands_near_such_a_word_does_not_build(string marked) => MarkedText.Relations(new UndertakingRule(), marked).ShouldBeEmpty();

    [Theory]
    [InlineData("日前，[O:青石集团]中标[J:柳堤中学迁建工程]。")]
    [InlineData("[J:柳堤中学迁建工程]由[O:青石集团]中标。")]
    [InlineData("[O:青石集团]承担了[J:柳堤中学迁建工程]的建设任务。")]
    [InlineData("[J:柳堤中学迁建工程]由[O:青石集团]投资6亿元，占地三公顷。")]
    [InlineData("[J:柳堤中学迁建工程]位于河东，占地三公顷，[O:青石集团]代建。")]
    public void Who_wins_or_takes_over_the_building_undertakes_it(string marked) =>
        MarkedText.Relations(new UndertakingRule(), marked).ShouldBe(["青石集团 underway 柳堤中学迁建工程"]);

    [Theory]
    [InlineData("[O:青石集团]承担了[J:柳堤中学迁建工程]的安保服务。")]
    [InlineData("[O:青石集团]位于[J:柳堤中学迁建工程]以东，占地三公顷，[O:汐水公司]代建。", "汐水公司")]
    public void Other_tasks_and_other_things_undertake_nothing(string marked, string? none = null) =>
        MarkedText.Relations(new UndertakingRule(), marked).Where(told => told.StartsWith("青石集团", StringComparison.Ordinal) || none is null).ShouldBeEmpty();

    [Fact]
    public void All_who_stand_in_a_chain_that_由_opens_undertake_it() =>
        MarkedText.Relations(new UndertakingRule(), "[J:柳堤中学迁建工程]由[O:教育局]牵头，[O:城投公司]投资9亿元建设，[O:青石集团]总承包，去年开工。")
            .ShouldBe(["城投公司 started 柳堤中学迁建工程", "教育局 started 柳堤中学迁建工程", "青石集团 started 柳堤中学迁建工程"], ignoreOrder: true);

    [Fact]
    public void Who_builds_at_several_sites_undertakes_what_is_built_there() =>
        MarkedText.Relations(new UndertakingRule(), "[O:青石集团]将在[D:望江镇]、[D:汐湾镇]投资建设[J:光伏发电项目]。").ShouldBe(["青石集团 underway 光伏发电项目"]);

    [Theory]
    [InlineData("[J:柳堤中学迁建工程]6月10日开工。代表们走进[O:望江照料中心]，中心由[O:镇政府]投资兴建。")]
    [InlineData("[J:柳堤中学迁建工程]6月10日开工。这家车间由[O:丝绸公司]投资兴办。")]
    public void Who_built_a_house_spoken_of_between_does_not_undertake_the_project_named_before(string marked) => MarkedText.Relations(new UndertakingRule(), marked).ShouldBeEmpty();

    [Fact]
    public void The_end_of_a_project_s_name_that_opens_a_sentence_means_it() =>
        MarkedText.Relations(new UndertakingRule(), "[J:望江分拣中心项目]6月10日开工。[J:观澜大桥]月底合龙。\n分拣中心位于[D:望江镇]，占地三公顷，由[O:丝绸集团]投资，[O:青石集团]承建。")
            .ShouldBe(["丝绸集团 started 望江分拣中心项目", "青石集团 started 望江分拣中心项目"], ignoreOrder: true);
}
