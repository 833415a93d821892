using KnowledgeGraph.Chinese.Divisions;

namespace KnowledgeGraph.Chinese.Tests.Divisions;

public sealed class DivisionNamesTests
{
    [Theory]
    [InlineData("杏花里社区居委会", "杏花里社区")]
    [InlineData("杏花里社区居民委员会", "杏花里社区")]
    [InlineData("杏花里居委会", "杏花里社区")]
    [InlineData("石板沟村委会", "石板沟村")]
    [InlineData("石板沟村民委员会", "石板沟村")]
    [InlineData("河西街道办事处", "河西街道")]
    [InlineData("竹桥镇", "竹桥镇")]
    [InlineData("村委会", "村委会")]
    public void Offices_stand_for_what_they_are_the_office_of(string official, string name) => DivisionNames.Normalise(official).ShouldBe(name);

    [Theory]
    [InlineData("柳溪县", "柳溪")]
    [InlineData("河西街道", "河西")]
    [InlineData("溪北壮族自治区", "溪北")]
    [InlineData("溪县", null)]
    [InlineData("河西地方", null)]
    public void A_short_name_keeps_two_characters_at_least(string name, string? expected) => DivisionNames.Short(name).ShouldBe(expected);

    [Theory]
    [InlineData("竹桥镇", false)]
    [InlineData("河西街道", false)]
    [InlineData("华侨管理区", false)]
    [InlineData("特色产业园区", true)]
    [InlineData("社会事务局", true)]
    [InlineData("乌金塘水库", true)]
    public void What_the_list_counts_among_towns_is_one_only_by_its_suffix(string name, bool expected) => DivisionNames.IsNoTown(new Division("980102001", name, DivisionLevel.Township)).ShouldBe(expected);

    [Theory]
    [InlineData("98", DivisionLevel.Province)]
    [InlineData("9801", DivisionLevel.City)]
    [InlineData("980102", DivisionLevel.County)]
    [InlineData("980102001", DivisionLevel.Township)]
    [InlineData("980102001001", DivisionLevel.Community)]
    [InlineData("980", null)]
    public void The_length_of_a_code_tells_its_level(string code, DivisionLevel? level) => DivisionNames.LevelOf(code).ShouldBe(level);

    [Theory]
    [InlineData("市辖区", true)]
    [InlineData("省直辖县级行政区划", true)]
    [InlineData("柳溪县", false)]
    public void Levels_without_a_name_are_no_divisions(string name, bool expected) => DivisionNames.IsLevelOnly(name).ShouldBe(expected);

    [Theory]
    [InlineData("溪尔盖右翼前旗", "溪右前旗")]
    [InlineData("岭格左旗", "岭左旗")]
    [InlineData("岭特中旗", "岭中旗")]
    public void A_banner_of_a_wing_or_side_is_called_by_its_tribe_s_first_character(string name, string brief) => DivisionNames.InUse(new Division("980122", name, DivisionLevel.County)).ShouldBe([name, brief]);

    [Fact]
    public void Other_banners_have_no_such_name() => DivisionNames.InUse(new Division("980122", "溪尔盖旗", DivisionLevel.County)).ShouldBe(["溪尔盖旗"]);
}
