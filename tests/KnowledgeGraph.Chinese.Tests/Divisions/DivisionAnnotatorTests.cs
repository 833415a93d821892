using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Chinese.Lexical;
using KnowledgeGraph.Chinese.Sentences;
using KnowledgeGraph.Chinese.Tests.Lexical;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Chinese.Tests.Divisions;

public sealed class DivisionAnnotatorTests : IDisposable
{
    private const string List = "98\t溪北省\n9801\t溪州市\n980102\t柳溪县\n980102001\t竹桥镇\n980102002\t石塘镇\n980102003\t桥头街道\n980102004\t双河街道\n980102005\t朝阳街道\n9802\t山前市\n980201\t柳溪县\n980201001\t城关镇\n980201002\t石塘乡\n";

    private readonly TemporaryFolder _folder = new();
    private readonly LexicalFixture _lexical;
    private readonly DivisionCatalogue _catalogue;

    public DivisionAnnotatorTests(LexicalFixture lexical)
    {
        _lexical = lexical;
        _catalogue = DivisionCatalogue.Load(ChineseData.Shipped.Divisions, _folder.Write("divisions.tsv", List));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_official_name_is_read_in_full() => Read("柳溪县竹桥镇召开会议。", "溪州市柳溪县").ShouldBe(["柳溪县 980102 Full", "竹桥镇 980102001 Full"], ignoreOrder: true);

    [Fact]
    public void The_chain_before_a_name_decides_among_those_of_one_name() =>
        Read("客人来自山前市柳溪县。", "溪州市柳溪县").ShouldContain("柳溪县 980201 Full");

    [Fact]
    public void What_is_nearest_to_home_is_meant_where_nothing_else_tells() => Read("会议在柳溪县召开。", "溪州市柳溪县").ShouldContain("柳溪县 980102 Full");

    [Fact]
    public void Without_a_home_one_of_several_stays_open() => Read("会议在柳溪县召开。", null).ShouldContain("柳溪县 - Full");

    [Fact]
    public void Our_county_and_the_whole_city_are_the_papers_own() =>
        Read("我县召开会议，全市推广。", "溪州市柳溪县").ShouldBe(["我县 980102 Deictic", "全市 9801 Deictic"], ignoreOrder: true);

    [Fact]
    public void A_village_that_no_list_has_is_read_by_its_suffix() => Read("他走进石板沟村，看望村民。", "溪州市柳溪县").ShouldContain("石板沟村 - Suffix");

    [Fact]
    public void Common_words_with_such_a_suffix_are_no_villages() => Read("农村和城乡面貌一新，老旧社区改造加快。", "溪州市柳溪县").ShouldBeEmpty();

    [Theory]
    [InlineData("桥头街道幸福社区的老人走进食堂。", "幸福社区 - Suffix")]
    [InlineData("双河街道团结社区开了食堂。团结社区的老人很高兴。", "团结社区 - Suffix", "团结社区 - Suffix")]
    [InlineData("桥头街道平安社区创建工作启动，建设幸福社区。")]
    public void A_community_named_for_a_virtue_is_one_behind_its_town(string text, params string[] communities) =>
        Read(text, "溪州市柳溪县").Where(reading => reading.Contains("社区")).ShouldBe(communities);

    [Theory]
    [InlineData("朝阳街改造惠及三个社区。朝阳街上车来车往。")]
    [InlineData("他沿朝阳街检查商铺消防安全。")]
    [InlineData("朝阳街附近的石板村办起集市。")]
    public void A_road_of_a_subdistrict_s_name_is_none(string text) => Read(text, "溪州市柳溪县").ShouldNotContain(reading => reading.StartsWith("朝阳街"));

    [Fact]
    public void A_county_right_behind_its_province_needs_no_suffix() => Read("客人来自福建霞浦。", "溪州市柳溪县").ShouldContain(reading => reading.StartsWith("霞浦 350921"));

    [Fact]
    public void Towns_of_a_list_share_the_suffix_at_its_end() =>
        Read("他走访了桥头、双河等街道。", "溪州市柳溪县").ShouldBe(["桥头 980102003 Short", "双河 980102004 Short"], ignoreOrder: true);

    [Fact]
    public void Towns_behind_a_county_are_its_own() =>
        Read("他赴山前市柳溪县城关、石塘等乡镇调研。", "溪州市柳溪县").ShouldBe(["山前市 9802 Full", "柳溪县 980201 Full", "城关 980201001 Short", "石塘 980201002 Short"], ignoreOrder: true);

    [Fact]
    public void A_list_of_streets_means_no_town_of_that_name() => Read("他走访了桥头、石塘等街道。", "溪州市柳溪县").ShouldBe(["桥头 980102003 Short"]);

    [Fact]
    public void A_longer_name_of_a_list_is_none_of_its_ending() => Read("他走访了双河、小桥头等街道。", "溪州市柳溪县").ShouldBe(["双河 980102004 Short"]);

    [Fact]
    public void A_town_in_full_opens_a_list_of_its_own_county() =>
        Read("他走访了双河街道和桥头等街道，又到竹桥镇、石塘等乡镇。", "溪州市柳溪县").ShouldNotContain(reading => reading.StartsWith("石塘 9802"));

    [Fact]
    public void Towns_behind_a_county_that_has_none_of_them_are_nobody_s() =>
        Read("他赴山前市柳溪县桥头、双河等街道调研。", "溪州市柳溪县").ShouldBe(["山前市 9802 Full", "柳溪县 980201 Full"], ignoreOrder: true);

    [Theory]
    [InlineData("朝阳、双河等街道参加。")]
    [InlineData("朝阳市代表团来访，朝阳、双河等街道参加。")]
    public void The_first_name_of_a_list_is_no_city_where_the_home_has_a_town_of_that_name(string body) =>
        Read(body, "溪州市柳溪县").Where(reading => !reading.StartsWith("朝阳市")).ShouldBe(["朝阳 980102005 Short", "双河 980102004 Short"]);

    private IEnumerable<string> Read(string body, string? home)
    {
        var article = new SentenceAnnotator().Annotate(AnnotatedArticle.Of(Some.Article(body, home)));
        var readings = new DivisionAnnotator(_catalogue).Annotate(new TokenAnnotator(_lexical.Analyser).Annotate(article)).Get<DivisionLayer>().Readings;
        return readings.Select(reading => $"{reading.Span.In(body)} {reading.Division?.Code ?? "-"} {reading.Form}");
    }
}
