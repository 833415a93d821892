namespace KnowledgeGraph.Extraction.Tests.Names;

/// <summary>What a bracket behind a name says of it.</summary>
public sealed class BracketTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("学府南路（长乐路至樱花路段）升级改造工程由区水务局实施，5月8日开工。", "学府南路（长乐路至樱花路段）升级改造工程")]
    [InlineData("学府南路（长乐路—樱花路）改建工程主线建成通车。", "学府南路（长乐路—樱花路）改建工程")]
    public void A_work_on_a_part_of_a_road_is_one_project(string text, string project) => reader.Read(text).Names("Project").ShouldBe([project]);

    [Fact]
    public void How_far_something_reaches_along_a_road_names_three_roads() =>
        reader.Read("7月18日起，对学府南路（长乐路至樱花路段）实行封闭。").Names("Place").ShouldBe(["学府南路", "长乐路", "樱花路"], ignoreOrder: true);

    [Fact]
    public void Another_name_of_the_same_kind_in_a_bracket_is_no_other_thing() =>
        reader.Read("汐水技师学院新校区（柳堤校区）主体工程完工。该校区由区教育局组织建设。").Names("Project").Count.ShouldBe(1);
}
