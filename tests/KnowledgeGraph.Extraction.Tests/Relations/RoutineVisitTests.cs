namespace KnowledgeGraph.Extraction.Tests.Relations;

/// <summary>The leads of every other report: who went where, looked after what, and called a meeting.</summary>
public sealed class RoutineVisitTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("区委书记江枫深入新立街道、金钟街道，专题调研防汛工作。")]
    [InlineData("区委书记江枫来到新立街道，现场督导防汛工作。")]
    [InlineData("区委书记江枫利用周末时间，突击检查防汛工作。")]
    [InlineData("区委书记江枫走进新立街道，就防汛工作进行调研。")]
    [InlineData("区委书记江枫深入基层一线，就防汛工作开展专题调研。")]
    [InlineData("区委书记江枫来到新立街道，实地察看堤防，随后召开座谈会。")]
    public void Who_goes_there_takes_part_however_the_second_clause_opens(string lead) => reader.Read("5月8日，" + lead).In("attendee").ShouldContain("江枫");

    [Fact]
    public void A_meeting_at_the_end_of_a_visit_stands_beside_it()
    {
        var read = reader.Read("5月8日，区委书记江枫来到新立街道，实地察看堤防，随后召开座谈会。");
        read.Edges("PARTICIPATED_IN").Count.ShouldBe(2);
    }

    [Fact]
    public void A_noun_that_holds_a_verb_of_its_own_is_a_subject() =>
        reader.Read("5月8日，区委书记江枫来到新立街道，居民代表调研防汛工作。").Edges("PARTICIPATED_IN").ShouldNotContain(edge => edge.StartsWith("江枫 调研", StringComparison.Ordinal));

    [Fact]
    public void What_is_told_after_a_paragraph_of_the_past_is_of_the_article_s_own_days()
    {
        var read = reader.Read("5月8日，区委书记江枫到新立街道检查防汛工作。\n金钟泵站去年11月18日开工，计划明年投用。\n检查结束后，江枫在金钟街道主持召开座谈会。水务局局长何苗发言。");
        read.In("chair").ShouldBe(["江枫"]);
        read.In("speaker").ShouldContain("何苗");
    }
}
