using KnowledgeGraph.Extraction.Relations.Undertakings;
using KnowledgeGraph.Extraction.Tests.Marked;

namespace KnowledgeGraph.Extraction.Tests.Relations.Undertakings;

/// <summary>Who builds what, where the clause names one of the two by another word or not at all.</summary>
public sealed class ImpliedDoerTests
{
    [Fact]
    public void Both_sides_of_an_agreement_build_what_they_are_to_build_together() =>
        Told("[O:青石集团]与[O:望汐大学]签署协议，双方将在[D:望江镇]共建[J:观澜保鲜中心]。").ShouldBe(["青石集团 underway 观澜保鲜中心", "望汐大学 underway 观澜保鲜中心"], ignoreOrder: true);

    [Fact]
    public void Who_spends_in_the_clause_before_builds() =>
        Told("[O:青石集团]将投资9.8亿元，在汐河沿岸建设[J:观澜走廊项目]。").ShouldBe(["青石集团 underway 观澜走廊项目"]);

    [Theory]
    [InlineData("[O:青石集团]与[O:望汐大学]签署协议，双方将在片区开发、[J:观澜园区项目]等方面合作。")]
    [InlineData("[O:青石集团]去年营收9.8亿元，记者在汐河沿岸看到[J:观澜走廊项目]。")]
    public void Whoever_only_works_together_or_earns_does_not(string marked) => Told(marked).ShouldBeEmpty();

    [Theory]
    [InlineData("[J:观澜供热二期工程]开工。二期工程总投资9.4亿元，由[O:青石公司]投资建设。", "started 观澜供热二期工程")]
    [InlineData("[J:观澜路综合管廊工程]开工。工程西起汐水路，全长2.7公里，由[O:青石公司]合作建设。", "started 观澜路综合管廊工程")]
    [InlineData("今年3月，[J:观澜院落整治项目]启动，居民自筹4.2万元，[O:青石公司]负责施工。", "underway 观澜院落整治项目")]
    public void The_work_is_meant_by_the_end_of_its_name_or_was_named_in_the_sentence(string marked, string project) => Told(marked).ShouldBe([$"青石公司 {project}"]);

    private static IReadOnlyList<string> Told(string marked) => MarkedText.Relations(new UndertakingRule(), marked);
}
