using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Recognisers.Divisions;

/// <summary>Proposes administrative divisions: every reading of the division layer, weighed by its form.</summary>
internal sealed class DivisionCandidates(Weights weights) : ICandidateSource
{
    public IEnumerable<Candidate> Propose(AnnotatedArticle article, ArticleText text) =>
        article.Get<DivisionLayer>().Readings.Select(reading => Score(text, reading).Candidate(reading.Span, "District", reading));

    private ScoreSheet Score(ArticleText text, DivisionReading reading) => new ScoreSheet(weights)
        .Add(reading.Form switch
        {
            DivisionForm.Full => "district.full",
            DivisionForm.Short => "district.short",
            DivisionForm.Deictic => "district.deictic",
            _ => "district.suffix",
        })
        .Add("district.unlikely", reading.Form == DivisionForm.Short && text.TokenAt(reading.Span.Start) is not { Tag: "LOC" or "ORG" or "nt" or "nz" })
        .Add("district.length", reading.Form == DivisionForm.Deictic ? 0.0 : reading.Span.Length)
        .Add("district.analyser", text.TokenAt(reading.Span.Start) is { Tag: "LOC" } token && token.Span == reading.Span);
}
