using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Tests.Reading;

public sealed class WeighedReaderTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    private const string Body = "副区长江枫到柳堤小学检查。随后，江枫在白渚公园会见了梁远山。";

    private readonly Weights _present = Weights.Load();

    [Fact]
    public void An_article_that_is_analysed_once_is_read_as_before_and_under_other_weights()
    {
        var analysed = reader.Analyse(Body);
        People(_present).ShouldBe(["江枫", "梁远山"], ignoreOrder: true);
        People(_present.With(new Dictionary<string, double> { ["person.bias"] = -50 })).ShouldBeEmpty();
        People(_present).ShouldBe(["江枫", "梁远山"], ignoreOrder: true);

        IEnumerable<string> People(Weights weights) => reader.Under(weights).Read(analysed).Mentions.Where(mention => mention.Type == "Person").Select(mention => mention.Name);
    }

    [Fact]
    public void What_scores_too_little_to_be_proposed_is_a_candidate_too() =>
        reader.Under(_present).Candidates(reader.Analyse(Body)).ShouldContain(candidate => candidate.Type != "Person" && candidate.Score <= 0);

    [Fact]
    public void The_same_characters_are_proposed_once_for_a_type()
    {
        var candidates = reader.Under(_present).Candidates(reader.Analyse(Body));
        candidates.Where(candidate => candidate.Type == "Person").Select(candidate => candidate.Span).ShouldBeUnique();
    }

    [Fact]
    public void A_score_is_what_its_features_weigh_and_what_other_occurrences_add() =>
        reader.Under(_present).Candidates(reader.Analyse(Body)).ShouldAllBe(candidate =>
            Math.Abs(candidate.Score - candidate.Reasons.Sum(reason => reason.Times == 0 ? reason.Weight : _present[reason.Feature] * reason.Times)) < 1e-9);
}
