namespace KnowledgeGraph.Extraction.Tests.Bylines;

/// <summary>Who wrote and who took the photographs, where one line tells both.</summary>
public sealed class PairedBylineTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("区委召开会议。（文/何苗 图/江枫）", "何苗 reporter", "江枫 photographer")]
    [InlineData("区委召开会议。\n文/何苗图/江枫", "何苗 reporter", "江枫 photographer")]
    [InlineData("本报讯（记者何苗摄）区委召开会议。", "何苗 photographer")]
    [InlineData("本报讯（融媒体中心记者 何苗）区委召开会议。", "何苗 reporter")]
    [InlineData("本报讯（记者 何苗）区委召开会议。", "何苗 reporter")]
    public void Each_has_the_part_of_the_word_before_the_name(string text, params string[] authors) => reader.Read(text).Authors.ShouldBe(authors, ignoreOrder: true);
}
