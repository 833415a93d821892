namespace KnowledgeGraph.Extraction.Tests.Relations;

/// <summary>Sentences that speak of a project and tell neither where it is, nor who builds it, nor how far it has come.</summary>
public sealed class NoWorkTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("来到区规划展览馆，察看了观澜大桥项目、汐水产业园项目等沙盘模型。")]
    [InlineData("在新立街道，观澜大桥项目征求意见座谈会召开。")]
    [InlineData("在新立街道，汐水产业园项目落选。")]
    public void Where_a_project_is_heard_of_is_not_where_it_stands(string text) => reader.Read(text).Edges("LOCATED_IN").ShouldNotContain(edge => edge.Contains("项目 →", StringComparison.Ordinal));

    [Theory]
    [InlineData("在新立街道，投资3亿元的汐水产业园项目正在加紧建设。")]
    [InlineData("在新立街道，区长江枫察看了汐水产业园项目。")]
    public void Where_it_is_built_or_looked_at_is(string text) => reader.Read(text).Edges("LOCATED_IN").ShouldContain("汐水产业园项目 → 新立街道");

    [Theory]
    [InlineData("青石设计集团中标观澜大桥项目监理。")]
    [InlineData("区住建局决定取消中标单位海畅集团承建观澜大桥项目的资格。")]
    [InlineData("观澜大桥项目开工。由青石集团投资3亿元支持教育事业。")]
    public void Who_watches_over_it_lost_it_or_spends_elsewhere_builds_nothing(string text) => reader.Read(text).Edges("UNDERTAKES").ShouldBeEmpty();

    [Theory]
    [InlineData("青石集团中标观澜大桥项目。")]
    [InlineData("青石集团中标观澜大桥项目施工。")]
    public void Who_won_the_work_builds_it(string text) => reader.Read(text).Edges("UNDERTAKES").ShouldBe(["青石集团 → 观澜大桥项目"]);

    [Fact]
    public void An_inspection_of_the_work_is_no_step_of_it() =>
        reader.Read("5月8日，区长江枫察看观澜大桥项目。会上，工程质量专项检查启动。").Claims.Claims.ShouldNotContain(claim => claim.Type == "PROGRESS");

    [Theory]
    [InlineData("新立老街修缮工程在施工中有了意外发现。今年2月，工人挖出一口古井，工程随即停工。", "halted")]
    [InlineData("新立老街修缮工程正在施工中。", "underway")]
    public void What_happens_amid_the_work_is_no_step_of_it(string text, string status) =>
        reader.Read(text).Claims.Claims.Where(claim => claim.Type == "PROGRESS").Select(claim => claim.Attributes["status"]).ShouldBe([status]);

    [Fact]
    public void What_stands_in_a_park_makes_it_no_project() =>
        reader.Read("区长江枫途经新立公园。公园内的厕所由青石集团承建，下月完工。").Names("Project").ShouldBeEmpty();
}
