namespace KnowledgeGraph.Extraction.Tests.Relations;

/// <summary>Whose reports a meeting or visit hears.</summary>
public sealed class HeardReportTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("会议听取了区农业农村局、区教育局的工作汇报，研究了下一步工作。", "东丽区农业农村局", "东丽区教育局")]
    [InlineData("会议听取了区统计局关于人口普查情况的汇报。", "东丽区统计局")]
    public void A_meeting_hears_bodies(string sentence, params string[] speakers) =>
        reader.Read($"5月8日，区政府召开第二十八次常务会议。{sentence}").In("speaker").ShouldBe(speakers, ignoreOrder: true);

    [Fact]
    public void A_visit_hears_whom_it_lets_tell() =>
        reader.Read("5月8日，区政协组织部分委员视察重点项目。委员们听取了区教育局副局长何苗的情况介绍。").In("speaker").ShouldBe(["何苗"]);

    [Fact]
    public void Who_hears_does_not_speak() =>
        reader.Read("5月8日，区长江枫到华明街道调研。江枫听取了工作汇报。").In("speaker").ShouldNotContain("江枫");
}
