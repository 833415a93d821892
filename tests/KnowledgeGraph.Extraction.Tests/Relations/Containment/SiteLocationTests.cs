using KnowledgeGraph.Extraction.Relations.Containment;
using KnowledgeGraph.Extraction.Tests.Marked;

namespace KnowledgeGraph.Extraction.Tests.Relations.Containment;

public sealed class SiteLocationTests
{
    [Theory]
    [InlineData("在[D:望江镇]，{区长|[P:陆川]}首先察看了[J:观澜冷库项目]。")]
    [InlineData("随后，[P:陆川]一行来到[D:望江镇]，察看[J:观澜冷库项目]建设进度。")]
    [InlineData("在[D:望江镇]，投资3亿元的[J:观澜冷库项目]正在建设。")]
    [InlineData("[O:青石集团]将在[D:望江镇]投资建设[J:观澜冷库项目]。")]
    public void A_project_is_located_where_it_is_seen_or_built(string marked) => Told(marked, "望江镇").ShouldBe(["观澜冷库项目 望江镇"]);

    [Theory]
    [InlineData("在[D:望江镇]，[J:观澜冷库项目]正式签约。")]
    [InlineData("在[D:望江镇]，{区长|[P:陆川]}听取了[J:观澜冷库项目]汇报。")]
    [InlineData("在[D:望江镇]，{区长|[P:陆川]}要求加快推进[J:观澜冷库项目]。")]
    [InlineData("在[D:望江镇]，[P:陆川]察看了[D:汐湾镇]的[J:观澜冷库项目]。", "汐湾镇")]
    public void What_is_only_spoken_of_there_or_lies_elsewhere_is_not(string marked, params string[] others) => Told(marked, "望江镇").ShouldBe([.. others.Select(other => $"观澜冷库项目 {other}")]);

    [Fact]
    public void What_is_built_at_several_sites_is_located_in_each() =>
        MarkedText.Relations(new LocationRule(), "[O:青石集团]在[D:望江镇]、[D:汐湾镇]建设[J:光伏发电项目]。").ShouldBe(["光伏发电项目 望江镇", "光伏发电项目 汐湾镇"], ignoreOrder: true);

    [Theory]
    [InlineData("[J:观澜冷库项目]6月10日开工。冷库位于[D:望江镇]，由[O:青石集团]承建。")]
    [InlineData("[J:观澜冷库项目]由[O:青石公司]承建，位于[D:望江镇]。")]
    [InlineData("最后一站是位于[D:望江镇]的[J:观澜冷库项目]现场。")]
    [InlineData("[J:观澜冷库项目]建在[D:望江镇]。")]
    public void A_verb_says_where_it_is_by_whatever_word_it_is_meant(string marked) => Told(marked, "望江镇").ShouldBe(["观澜冷库项目 望江镇"]);

    [Theory]
    [InlineData("[J:观澜冷库项目]集中开工，主会场设在[D:望江镇]。")]
    [InlineData("[J:观澜冷库项目]由[O:青石公司]承建，评审会设在[D:望江镇]。")]
    public void Where_a_meeting_was_put_is_not_where_the_project_is(string marked) => Told(marked, "望江镇").ShouldBeEmpty();

    private static IEnumerable<string> Told(string marked, string town) => MarkedText.Relations(new LocationRule(), marked).Where(told => !told.StartsWith(town, StringComparison.Ordinal));
}
