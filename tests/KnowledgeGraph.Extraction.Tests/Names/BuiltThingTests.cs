namespace KnowledgeGraph.Extraction.Tests.Names;

/// <summary>Which places and houses are projects, since the article tells who builds them.</summary>
public sealed class BuiltThingTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("由武清区援建的汐水果品包装车间位于新立街道，津沽建筑有限公司承建。", "汐水果品包装车间")]
    [InlineData("汐水产业园由东丽区出资800万元援建，前年春天建成。", "汐水产业园")]
    [InlineData("新立街道还将在张贵庄街道建一座茶艺体验馆。", "茶艺体验馆")]
    [InlineData("记者来到汐水水库。\n汐水水库总库容1200万立方米。工程由津沽水务集团投资建设，2022年3月开工。", "汐水水库")]
    public void A_house_that_somebody_builds_or_pays_for_is_a_project(string text, string project) => reader.Read(text).Names("Project").ShouldBe([project]);

    [Theory]
    [InlineData("改造工程西起神女路，东至长乐大道，全长2.7公里，由津沽建筑有限公司建设。", "Place", "长乐大道")]
    [InlineData("汐水科技城举行产业项目集中开工仪式。", "Place", "汐水科技城")]
    public void Where_a_road_ends_or_who_holds_a_rite_is_none(string text, string type, string name) => reader.Read(text).Names(type).ShouldContain(name);

    [Theory]
    [InlineData("汐水水库是全省“强水兴农”重点项目。")]
    [InlineData("养老服务大厅成为公共服务高质量发展标杆项目。")]
    public void What_something_is_among_others_is_no_name_of_a_project(string text) => reader.Read(text).Names("Project").ShouldBeEmpty();

    [Fact]
    public void What_a_sum_pays_for_is_no_part_of_the_name() =>
        reader.Read("津沽电缆有限公司与华明街道签约，投资7亿元建设海底电缆试验项目。").Names("Project").ShouldBe(["海底电缆试验项目"]);
}
