using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.Testing.Articles;

namespace KnowledgeGraph.Core.Tests.Judgements;

public sealed class JudgementLineTests
{
    private static readonly DateTimeOffset Moment = new(2024, 3, 5, 8, 0, 0, TimeSpan.Zero);
    private static readonly Anchor[] People = [.. Told()];
    private static readonly Judgement Different = Judgement.OfPair(JudgementKind.Different, People[0], People[1], splits: true, "编辑甲", Moment, "两人\n同名");

    [Fact]
    public void A_line_gives_the_judgement_that_was_written()
    {
        Judgement[] judgements = [Different, Judgement.OfHiding(People[0], "编辑甲", Moment, ""), Judgement.OfUndoing(Different.Id, "编辑乙", Moment, "")];

        judgements.Select(JudgementLine.Write).ShouldAllBe(line => !line.Contains('\n'));
        judgements.Select(judgement => JudgementLine.Read(JudgementLine.Write(judgement))).ShouldBe(judgements);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[1]")]
    [InlineData("{}")]
    [InlineData("{\"id\":\"j1\"")]
    public void What_is_no_judgement_is_refused(string line) => Should.Throw<JudgementException>(() => JudgementLine.Read(line)).Message.ShouldStartWith("no judgement");

    [Theory]
    [InlineData("\"kind\":1", "\"kind\":3")]
    [InlineData("\"kind\":1", "\"kind\":17")]
    [InlineData("\"kind\":1", "\"kind\":0")]
    [InlineData("\"by\":\"编辑甲\"", "\"by\":\" \"")]
    [InlineData("\"why\":\"两人\\n同名\"", "\"why\":null")]
    [InlineData("\"undoes\":null", "\"undoes\":\"j1\"")]
    [InlineData("\"type\":\"Person\"", "\"type\":null")]
    [InlineData("\"span\":[", "\"span\":[900,")]
    public void A_judgement_that_lacks_what_its_kind_needs_is_refused_before_its_id_is_looked_at(string written, string changed)
    {
        var line = JudgementLine.Write(Different);
        line.ShouldContain(written);

        Should.Throw<JudgementException>(() => JudgementLine.Read(line.Replace(written, changed, StringComparison.Ordinal))).Message.ShouldStartWith("no judgement");
    }

    [Theory]
    [InlineData("\"by\":\"编辑甲\"", "\"by\":\"编辑乙\"")]
    [InlineData("2024-03-05T08:00:00", "2024-03-05T08:00:00.0001")]
    public void A_judgement_changed_by_hand_is_refused(string written, string changed)
    {
        var line = JudgementLine.Write(Different).Replace(written, changed, StringComparison.Ordinal);

        Should.Throw<JudgementException>(() => JudgementLine.Read(line)).Message.ShouldStartWith("the judgement was changed by hand");
    }

    private static IEnumerable<Anchor> Told()
    {
        var story = new Story();
        story.Person("林小夏");
        story.Person("林小夏");
        var told = story.Told();
        return told.Mentions.Select(mention => Anchor.Of(told, mention));
    }
}
