using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Evaluation.Output;

namespace KnowledgeGraph.Evaluation.Tests.Output;

public sealed class SentenceAroundTests
{
    [Theory]
    [InlineData("前一句。这里开会了。后一句。", "开会", "这里开会了。")]
    [InlineData("开会了", "开会", "开会了")]
    [InlineData("开会！", "开会！", "开会！")]
    [InlineData("上一段\n开会了\n下一段", "开会了", "开会了")]
    [InlineData("一句。开会。", "句。开", "一句。开会。")]
    public void Reaches_from_end_to_end_of_sentences(string body, string words, string sentence) =>
        SentenceAround.Find(body, TextSpan.At(body.IndexOf(words, StringComparison.Ordinal), words.Length)).In(body).ShouldBe(sentence);

    [Theory]
    [InlineData(0)]
    [InlineData(500)]
    [InlineData(998)]
    public void A_long_sentence_is_cut_around_the_span(int at)
    {
        var span = TextSpan.At(at, 2);
        var sentence = SentenceAround.Find(new string('长', 1000), span);
        sentence.Length.ShouldBe(250);
        sentence.Contains(span).ShouldBeTrue();
    }

    [Fact]
    public void A_span_longer_than_a_sentence_may_be_is_kept_whole()
    {
        var span = new TextSpan(100, 500);
        SentenceAround.Find(new string('长', 1000), span).Contains(span).ShouldBeTrue();
    }
}
