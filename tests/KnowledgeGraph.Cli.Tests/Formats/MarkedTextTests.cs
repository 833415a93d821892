using KnowledgeGraph.Cli.Formats;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Cli.Tests.Formats;

public sealed class MarkedTextTests
{
    [Fact]
    public void Names_stand_in_brackets_with_their_type() =>
        Mark("陆怀远到云水区。", ("Person", 0, 3), ("District", 4, 7)).ShouldBe("[Person 陆怀远]到[District 云水区]。");

    [Fact]
    public void A_name_within_a_name_is_nested() =>
        Mark("云水区防汛会开幕", ("Event", 0, 6), ("District", 0, 3)).ShouldBe("[Event [District 云水区]防汛会]开幕");

    [Fact]
    public void Of_names_that_cross_the_first_is_marked() => Mark("甲乙丙丁", ("Place", 0, 3), ("Person", 2, 4)).ShouldBe("[Place 甲乙丙]丁");

    [Fact]
    public void A_text_without_names_stays() => Mark("无名。").ShouldBe("无名。");

    private static string Mark(string body, params (string Type, int Start, int End)[] spans) =>
        MarkedText.Of(body, spans.Select(span => Mention.Create("a", span.Type, "名", [], [new TextSpan(span.Start, span.End)])));
}
