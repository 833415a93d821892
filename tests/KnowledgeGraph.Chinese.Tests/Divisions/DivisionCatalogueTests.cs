using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Chinese.Tests.Divisions;

public sealed class DivisionCatalogueTests : IDisposable
{
    private const string List = """
        # an invented corner
        98	溪北省
        9801	溪州市
        980101	市辖区
        980102	柳溪县
        980102001	竹桥镇
        980102002	溪西地区
        980102001001	石板沟村委会
        9802	山前市
        980201	柳溪县
        980202	雾崖市
        980203	柳溪区
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly DivisionCatalogue _catalogue;

    public DivisionCatalogueTests() => _catalogue = DivisionCatalogue.Load(ChineseData.Shipped.Divisions, _folder.Write("divisions.tsv", List));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Added_lists_stand_beside_the_official_one()
    {
        _catalogue.ByCode("980102")!.Name.ShouldBe("柳溪县");
        _catalogue.ByCode("11")!.Name.ShouldBe("北京市");
        _catalogue.ByCode("999999").ShouldBeNull();
    }

    [Fact]
    public void The_division_above_passes_over_levels_without_a_name()
    {
        _catalogue.ParentOf(_catalogue.ByCode("980102001001")!)!.Name.ShouldBe("竹桥镇");
        _catalogue.ParentOf(_catalogue.ByCode("980102")!)!.Name.ShouldBe("溪州市");
        _catalogue.ParentOf(_catalogue.ByCode("98")!).ShouldBeNull();
    }

    [Fact]
    public void The_divisions_below_are_those_one_level_down() =>
        _catalogue.ChildrenOf(_catalogue.ByCode("980102")!).Select(division => division.Name).ShouldBe(["竹桥镇", "溪西地区"], ignoreOrder: true);

    [Fact]
    public void Names_that_several_have_give_all_of_them() =>
        _catalogue.ByName("柳溪县").Select(division => division.Code).ShouldBe(["980102", "980201"], ignoreOrder: true);

    [Theory]
    [InlineData("柳溪县", "980102,980201")]
    [InlineData("溪州市柳溪县", "980102")]
    [InlineData("溪北省山前市柳溪县", "980201")]
    [InlineData("雾崖县", "980202")]
    [InlineData("雾崖区", "")]
    [InlineData("乌有区", "")]
    public void A_home_is_told_apart_by_what_stands_above_it_and_found_by_its_name_as_a_county(string home, string codes) =>
        string.Join(',', _catalogue.HomesNamed(home).Select(division => division.Code)).ShouldBe(codes);

    [Theory]
    [InlineData("本报讯 竹桥镇召开会议。", "980102")]
    [InlineData("本报讯 山前市领导调研。", "980201")]
    public void The_page_tells_which_home_is_meant(string text, string code) => HomeChoice.Of(_catalogue, "柳溪县", text)!.Code.ShouldBe(code);

    [Fact]
    public void A_home_that_nobody_knows_is_none() => HomeChoice.Of(_catalogue, "乌有区", "竹桥镇").ShouldBeNull();

    [Fact]
    public void The_seat_of_an_area_has_the_name_of_its_town()
    {
        _catalogue.ByName("溪西镇").ShouldContain(division => division.Code == "980102002");
        _catalogue.ByName("溪西街道").ShouldContain(division => division.Code == "980102002");
    }

    [Theory]
    [InlineData("98\n", 1, "a code and a name separated by a tab")]
    [InlineData("# a remark\n981\t溪县\n", 2, "'981' is no code")]
    [InlineData("98\t溪北省\n９８０１\t溪州市\n", 2, "is no code")]
    public void A_wrong_line_is_named(string list, int line, string reason)
    {
        var file = _folder.Write("wrong.tsv", list);
        var error = Should.Throw<DivisionListException>(() => DivisionCatalogue.Load(ChineseData.Shipped.Divisions, file));
        error.Message.ShouldStartWith($"{file}:{line}: ");
        error.Message.ShouldContain(reason);
    }
}
