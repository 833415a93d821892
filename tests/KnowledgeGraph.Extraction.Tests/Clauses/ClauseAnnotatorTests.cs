using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Tests.Marked;

namespace KnowledgeGraph.Extraction.Tests.Clauses;

public sealed class ClauseAnnotatorTests
{
    [Fact]
    public void Cuts_at_commas_but_not_inside_titles_brackets_or_quoted_names() =>
        Clauses("会议审议了《关于河道，湖泊的意见》（草案，第三稿），讨论了“早起，晚归”工作法。")
            .ShouldBe(["Fact 会议审议了《关于河道，湖泊的意见》（草案，第三稿）", "Fact 讨论了“早起，晚归”工作法"]);

    [Fact]
    public void Takes_speech_between_marks_as_quoted() =>
        Clauses("“桥修好了，大家都高兴。”老人说。").ShouldBe(["Quoted 桥修好了", "Quoted 大家都高兴", "Fact 老人说"]);

    [Theory]
    [InlineData("全区要开工十座水厂", "Demand")]
    [InlineData("水厂计划明年开工", "Plan")]
    [InlineData("预计年底完工", "Plan")]
    [InlineData("志愿者每月到村里走访", "Habit")]
    [InlineData("如果大桥通车", "Condition")]
    [InlineData("大桥尚未通车", "Denied")]
    [InlineData("水厂8月1日开工", "Plan")]
    [InlineData("水厂5月1日开工", "Fact")]
    public void Reads_modality_from_words_and_from_days_after_the_issue(string clause, string modality) =>
        Clauses(clause + "。").Single().ShouldStartWith(modality);

    [Fact]
    public void What_stands_before_the_modal_word_is_fact()
    {
        var clause = MarkedText.Read("工程开工后将投产。").Get<ClauseLayer>().Clauses.Single();

        clause.IsFactAt(0).ShouldBeTrue();
        clause.IsFactAt(clause.Span.End - 1).ShouldBeFalse();
    }

    [Fact]
    public void A_plan_holds_to_the_end_of_its_sentence_and_no_further() =>
        Clauses("水厂计划年底开工，后年建成。大桥通车。").ShouldBe(["Plan 水厂计划年底开工", "Plan 后年建成", "Fact 大桥通车"]);

    [Fact]
    public void What_a_speaker_demands_holds_until_the_paper_tells_on()
    {
        var clauses = Clauses("[P:陆川]强调，把质量放在首位。同步开工三座桥。[P:温青]讲话。\n大桥通车。");

        clauses.ShouldBe(["Demand 陆川强调", "Demand 把质量放在首位", "Demand 同步开工三座桥", "Fact 温青讲话", "Fact 大桥通车"]);
    }

    [Fact]
    public void The_speaker_himself_is_told_as_fact() =>
        MarkedText.Read("[P:陆川]要求年底完工。").Get<ClauseLayer>().Clauses.Single().IsFactAt(2).ShouldBeTrue();

    private static string[] Clauses(string marked)
    {
        var article = MarkedText.Read(marked);
        return [.. article.Get<ClauseLayer>().Clauses.Select(clause => $"{clause.Modality} {clause.Span.In(article.Body)}")];
    }
}
