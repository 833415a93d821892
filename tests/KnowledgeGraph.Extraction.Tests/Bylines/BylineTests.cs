namespace KnowledgeGraph.Extraction.Tests.Bylines;

public sealed class BylineTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("本报讯（记者 程灵素 通讯员 胡斐）5月9日，会议召开。", "程灵素 reporter", "胡斐 correspondent")]
    [InlineData("作者：苗人凤　通讯员：田归农\n会议召开。", "苗人凤 reporter", "田归农 correspondent")]
    [InlineData("会议召开。（记者 程灵素 文 / 胡斐 摄）", "程灵素 reporter", "胡斐 photographer")]
    [InlineData("本报讯（记者程灵素通讯员 胡斐）5月9日，会议召开。", "程灵素 reporter", "胡斐 correspondent")]
    [InlineData("会议召开。（程灵素）", "程灵素 reporter")]
    [InlineData("会议召开。（云台报记者 程灵素）", "程灵素 reporter")]
    [InlineData("会议召开。（本报通讯员　胡斐）", "胡斐 correspondent")]
    [InlineData("会议召开。（程灵素文　胡斐摄）", "程灵素 reporter", "胡斐 photographer")]
    [InlineData("会议召开。（记者 程灵素 摄影 胡斐）", "程灵素 reporter", "胡斐 photographer")]
    [InlineData("会议召开。（程灵素　通讯员 胡斐）", "程灵素 reporter", "胡斐 correspondent")]
    [InlineData("会议召开。（程灵素　胡斐　文/图）", "程灵素 reporter", "胡斐 reporter", "胡斐 photographer")]
    [InlineData("本报讯（特派记者 程灵素）会议召开。", "程灵素 reporter")]
    [InlineData("田归农\n不少小区楼下都挂着意见箱，有的锁都锈死了。", "田归农 reporter")]
    [InlineData("会议召开。（程灵素文/图）", "程灵素 photographer")]
    [InlineData("会议召开。（文/图 记者程灵素通讯员 胡斐）", "程灵素 reporter", "胡斐 correspondent")]
    public void Bylines_of_every_form_name_their_authors(string body, params string[] expected) => reader.Read(body).Authors.ShouldBe(expected, ignoreOrder: true);

    [Theory]
    [InlineData("居民袁紫衣告诉记者，这里变了样。")]
    [InlineData("记者：去年底，你们有什么打算？\n袁紫衣：修路。")]
    [InlineData("记者看到，袁紫衣正在忙碌。")]
    public void Reporters_in_a_sentence_write_nothing(string body) => reader.Read(body).Authors.ShouldBeEmpty();
}
