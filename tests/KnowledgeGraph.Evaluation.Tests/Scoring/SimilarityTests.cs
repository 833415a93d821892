using KnowledgeGraph.Evaluation.References;
using KnowledgeGraph.Evaluation.Scoring;

namespace KnowledgeGraph.Evaluation.Tests.Scoring;

public sealed class SimilarityTests
{
    [Theory]
    [InlineData("", "", 1)]
    [InlineData("甲", "", 0)]
    [InlineData("甲乙丙", "甲乙丁", 0.5)]
    [InlineData("𠮷乙丙", "𠮷乙丁", 0.5)]
    public void Dice_counts_common_pairs_of_characters(string left, string right, double similarity) => Similarity.Dice(left, right).ShouldBe(similarity);

    [Theory]
    [InlineData("Organization", "云水区住建委", "住建委", 0.95)]
    [InlineData("Organization", "第一住建委", "住建委", 0)]
    [InlineData("Person", "陆怀远", "陆怀", 0)]
    [InlineData("Person", "“陆 怀远”", "陆怀远", 1)]
    [InlineData("Project", "柳堤大桥", "柳堤大桥工程", 0.75)]
    public void Names_are_alike_as_their_type_allows(string type, string gold, string output, double similarity) =>
        Similarity.Of(Entity(type, gold), Entity(type, output)).ShouldBe(similarity);

    [Fact]
    public void An_event_is_found_by_a_quote_that_holds_its_anchor()
    {
        var gold = new ScoredEntity(new AnnotatedEntity { Type = "Event", Names = ["防汛会"], Anchor = "召开防汛会", Kind = "Meeting" }, optional: false);
        var output = new ScoredEntity(new AnnotatedEntity { Type = "Event", Names = ["别的"], Kind = "Meeting", Evidence = [new("当天召开防 汛会。")] }, optional: false);
        Similarity.Of(gold, output).ShouldBe(2.5);
    }

    [Fact]
    public void A_quote_of_a_whole_page_anchors_nothing()
    {
        var gold = new ScoredEntity(new AnnotatedEntity { Type = "Event", Names = ["防汛会"], Anchor = "召开防汛会" }, optional: false);
        var page = string.Concat(Enumerable.Repeat("当天召开防汛会。", 4));
        var output = new ScoredEntity(new AnnotatedEntity { Type = "Event", Names = ["别的"], Evidence = [new(page)] }, optional: false);
        Similarity.Of(gold, output).ShouldBe(0);
    }

    private static ScoredEntity Entity(string type, string name) => new(new AnnotatedEntity { Type = type, Names = [name] }, optional: false);
}
