using CsCheck;
using KnowledgeGraph.Chinese.Sentences;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Chinese.Tests.Sentences;

public sealed class SentenceAnnotatorTests
{
    [Theory]
    [InlineData("会议开了。大家散了！走吗？好", "会议开了。|大家散了！|走吗？|好")]
    [InlineData("第一段\n第二段。\n\n第三段", "第一段|第二段。|第三段")]
    [InlineData("他说：“路通了。”大家鼓掌。", "他说：“路通了。”|大家鼓掌。")]
    [InlineData("“路通了。心也通了。”他说。", "“路通了。心也通了。”|他说。")]
    [InlineData("“好啊！”，大家齐声说。", "“好啊！”，大家齐声说。")]
    [InlineData("项目已完工（见第3版。另有图。）居民满意。", "项目已完工（见第3版。另有图。）|居民满意。")]
    [InlineData("张三（左。二）、李四出席。", "张三（左。二）、李四出席。")]
    [InlineData("种树、修路、架桥……等工作都做了。完了……开始", "种树、修路、架桥……等工作都做了。|完了……|开始")]
    [InlineData("真的吗？！真的。", "真的吗？！|真的。")]
    [InlineData("他说:\"好。\"大家笑了。", "他说:\"好。\"|大家笑了。")]
    [InlineData("详见http://a.cn/b?id=3和附件。", "详见http://a.cn/b?id=3和附件。")]
    [InlineData("引号“没有合上。下一句。", "引号“没有合上。|下一句。")]
    [InlineData("上午；下午，3.5公里。", "上午；下午，3.5公里。")]
    public void Ends_sentences_where_a_reader_would(string body, string expected) => Split(body).ShouldBe(expected.Split('|'));

    [Fact]
    public void Counts_the_sentences_of_a_long_speech()
    {
        var speech = "他说：“" + string.Concat(Enumerable.Repeat("要把每一件小事都做好。", 8)) + "”";

        Split(speech).Count.ShouldBe(8);
        Split(speech)[^1].ShouldEndWith("。”");
    }

    [Fact]
    public void Numbers_paragraphs_and_finds_the_sentence_of_an_offset()
    {
        var layer = Layer("甲乙。丙丁。\n戊己。");

        layer.Sentences.Select(sentence => (sentence.Index, sentence.Paragraph)).ShouldBe([(0, 0), (1, 0), (2, 1)]);
        layer.At(4).Index.ShouldBe(1);
        layer.At(6).Index.ShouldBe(1);
        layer.At(8).Index.ShouldBe(2);
    }

    [Fact]
    public void Cuts_a_long_line_without_stops_at_commas()
    {
        var line = string.Concat(Enumerable.Repeat("街道干部走进社区，", 100_000));

        var sentences = Layer(line).Sentences;

        sentences.ShouldAllBe(sentence => sentence.Span.Length <= SentenceAnnotator.MaxLength && line[sentence.Span.End - 1] == '，');
    }

    [Fact]
    public void Covers_every_character_but_white_space_without_overlap_and_splits_no_surrogate_pair() =>
        Gen.String[Gen.Char["甲乙丙，。！？；“”‘’（）()\"…\n \u3000a1!?\ud842\udfb7"], 1, 1500].Where(body => body.Any(c => !char.IsWhiteSpace(c))).Sample(body =>
        {
            var at = 0;
            foreach (var span in Layer(body).Sentences.Select(sentence => sentence.Span))
            {
                body[at..span.Start].ShouldAllBe(c => char.IsWhiteSpace(c));
                span.Length.ShouldBeInRange(1, SentenceAnnotator.MaxLength + 1);
                (char.IsLowSurrogate(body[span.Start]) && span.Start > 0 && char.IsHighSurrogate(body[span.Start - 1])).ShouldBeFalse();
                at = span.End;
            }
            body[at..].ShouldAllBe(c => char.IsWhiteSpace(c));
        }, iter: 500);

    private static List<string> Split(string body) => [.. Layer(body).Sentences.Select(sentence => sentence.Span.In(body))];

    private static SentenceLayer Layer(string body) => new SentenceAnnotator().Annotate(AnnotatedArticle.Of(Some.Article(body))).Get<SentenceLayer>();
}
