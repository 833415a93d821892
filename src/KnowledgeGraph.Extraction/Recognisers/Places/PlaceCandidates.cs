using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Recognisers.Places;

/// <summary>Proposes places: the analyser's locations that are no divisions, and heads from the lexicon (河, 公园, 小区) with their left edges.</summary>
internal sealed class PlaceCandidates(Weights weights, PlaceLexicon lexicon, LeftWalk walk) : ICandidateSource
{
    public IEnumerable<Candidate> Propose(AnnotatedArticle article, ArticleText text)
    {
        var titleEnds = article.Get<TitleLayer>().Titles.Select(title => title.Span.End).ToHashSet();
        var divisions = article.Get<DivisionLayer>().Readings.ToLookup(reading => reading.Span.Start, reading => reading.Span.End);
        foreach (var sentence in text.Sentences.Sentences)
        {
            foreach (var (head, strength) in lexicon.Heads.Find(text.Body, sentence.Span))
            {
                if (!text.IsEnd(head.End)) continue;
                foreach (var start in walk.Starts(text, head, titleEnds.Contains))
                {
                    if (start < head.Start && Score(text, new TextSpan(start, head.End), head, strength, divisions) is { Score: > 0 } candidate) yield return candidate;
                }
            }
        }
        foreach (var token in text.Tokens.Where(token => token.Tag == "LOC" && token.Span.Length >= 2)) yield return Analysed(text, token.Span);
    }

    private Candidate Score(ArticleText text, TextSpan span, TextSpan head, PlaceStrength strength, ILookup<int, int> divisions)
    {
        var token = text.TokenAt(span.Start);
        var analysed = token is { Tag: "LOC" } && token.Value.Span.End >= head.Start;
        var divided = divisions[span.Start].Any(end => end <= head.Start && end - span.Start >= 2);
        var specific = analysed || divided || walk.IsSpecific(text, new TextSpan(span.Start, head.Start));
        return new ScoreSheet(weights).Add("place.bias")
            .Add(strength == PlaceStrength.Strong ? "place.strong" : "place.weak")
            .Add("place.analyser", analysed)
            .Add("place.division", divided)
            .Add("place.located", IsLocated(text, span.Start))
            .Add("place.length", (double)span.Length)
            .Add("place.generic", !specific || (strength == PlaceStrength.Weak && !analysed && !divided))
            .Candidate(span, "Place");
    }

    private Candidate Analysed(ArticleText text, TextSpan span) => new ScoreSheet(weights)
        .Add("place.bias").Add("place.bare").Add("place.located", IsLocated(text, span.Start)).Add("place.length", span.Length - 1.0)
        .Add("place.generic", lexicon.NotPlaces.Contains(text.Body.AsSpan(span.Start, span.Length)))
        .Candidate(span, "Place");

    private bool IsLocated(ArticleText text, int start) => lexicon.Prepositions.TryMatchBefore(text.Body, start, text.SentenceAt(start).Span.Start, out _);
}
