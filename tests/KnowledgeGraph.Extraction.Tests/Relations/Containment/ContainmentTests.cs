namespace KnowledgeGraph.Extraction.Tests.Relations.Containment;

public sealed class ContainmentTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Fact]
    public void Divisions_in_a_chain_are_part_of_the_larger_one_before_them() =>
        reader.Read("河北省张家口市怀来县的客人来访。").Edges("PART_OF").ShouldBe(["张家口市 → 河北省", "怀来县 → 张家口市"], ignoreOrder: true);

    [Fact]
    public void A_school_named_after_its_division_is_located_there() =>
        reader.Read("昨日，东丽区第一中学举行开学典礼。").Edges("LOCATED_IN").ShouldContain("东丽区第一中学 → 东丽区");

    [Fact]
    public void What_stands_before_a_semicolon_is_not_located_by_what_follows() =>
        reader.Read("镜湖游园位于柳荫小区南侧；观景台位于金海小区西侧。").Edges("LOCATED_IN").ShouldBe(["镜湖游园 → 柳荫小区"]);

    [Fact]
    public void An_organ_of_a_division_is_not_located_in_it() => reader.Read("东丽区教育局召开会议。").Edges("LOCATED_IN").ShouldBeEmpty();
}
