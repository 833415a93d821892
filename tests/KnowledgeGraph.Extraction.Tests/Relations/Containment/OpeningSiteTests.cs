using KnowledgeGraph.Extraction.Relations.Containment;
using KnowledgeGraph.Extraction.Tests.Marked;

namespace KnowledgeGraph.Extraction.Tests.Relations.Containment;

/// <summary>Where things are that are opened, founded, seen or said to lie inside a place.</summary>
public sealed class OpeningSiteTests
{
    [Theory]
    [InlineData("[O:观澜实验学校]揭牌仪式在[D:望江镇]举行。", "观澜实验学校")]
    [InlineData("2003年，[O:青石机电公司]在[D:望江镇]成立。", "青石机电公司")]
    [InlineData("[J:观澜冷库项目]开工仪式在[D:望江镇]举行。", "观澜冷库项目")]
    public void A_house_firm_or_work_stands_where_it_is_opened_or_founded(string marked, string thing) => Told(marked).ShouldBe([$"{thing} 望江镇"]);

    [Theory]
    [InlineData("[O:观澜实验学校]在[D:望江镇]举行运动会。")]
    [InlineData("[O:青石公司]产品发布会在[D:望江镇]举行。")]
    [InlineData("[J:观澜河治理工程]竣工仪式在[L:芦苇公园]举行。")]
    [InlineData("[O:观澜协会]在[D:望江镇]成立。")]
    public void Where_people_only_meet_it_does_not(string marked) => Told(marked).ShouldBeEmpty();

    [Theory]
    [InlineData("在[D:望江镇]，[P:陆川]察看了[L:观澜大桥]。", "观澜大桥")]
    [InlineData("来到[D:望江镇]，[P:陆川]走进[L:观澜茶园]。", "观澜茶园")]
    public void What_is_looked_at_in_a_town_stands_there(string marked, string thing) => Told(marked).ShouldBe([$"{thing} 望江镇"]);

    [Theory]
    [InlineData("在[D:望江镇]，[P:陆川]察看了[L:观澜片区]农田改造情况。")]
    [InlineData("在[D:望江镇]，[O:青石公司]向[P:陆川]介绍情况。")]
    public void What_only_modifies_or_speaks_does_not(string marked) => Told(marked).ShouldBeEmpty();

    [Fact]
    public void A_body_that_helped_to_build_it_does_not_keep_it_from_its_village() =>
        Told("在[D:望江镇]，由[D:武清区]援建的[J:观澜冷库项目]今年4月投产。").ShouldBe(["观澜冷库项目 望江镇"]);

    [Theory]
    [InlineData("参观了[L:望汐保税区]内的[L:青石物流园]。")]
    [InlineData("[L:青石物流园]设在[L:望汐保税区]。")]
    [InlineData("位于[L:望汐保税区]内的[L:青石物流园]启用。")]
    public void What_is_said_to_be_inside_a_place_is_located_in_it(string marked) =>
        MarkedText.Relations(new LocationRule(), marked).ShouldBe(["青石物流园 望汐保税区"]);

    private static IEnumerable<string> Told(string marked) => MarkedText.Relations(new LocationRule(), marked).Where(told => !told.StartsWith("望江镇", StringComparison.Ordinal));
}
