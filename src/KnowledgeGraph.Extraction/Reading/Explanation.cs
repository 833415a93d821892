using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Reading;

/// <summary>What was weighed where a name stands: every reading that overlaps it, the best first.</summary>
/// <param name="Article">The article.</param>
/// <param name="Occurrence">Where in its body the name stands.</param>
/// <param name="Readings">The readings; none where no recogniser proposed anything.</param>
public sealed record Explanation(Article Article, TextSpan Occurrence, IReadOnlyList<ExplainedReading> Readings)
{
    /// <summary>Explains each occurrence of a name in an article that was annotated.</summary>
    internal static IReadOnlyList<Explanation> Of(AnnotatedArticle annotated, string name)
    {
        var explanations = new List<Explanation>();
        var taken = annotated.Get<NameLayer>().Names;
        for (var at = annotated.Body.IndexOf(name, StringComparison.Ordinal); at >= 0; at = annotated.Body.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            var occurrence = TextSpan.At(at, name.Length);
            var proposed = annotated.Get<CandidateLayer>().Candidates.Where(candidate => !taken.Any(one => one.Span == candidate.Span && one.Type == candidate.Type));
            var readings = taken.Select(candidate => new ExplainedReading(candidate, true)).Concat(proposed.Select(candidate => new ExplainedReading(candidate, false)))
                .Where(reading => reading.Candidate.Span.Overlaps(occurrence))
                .OrderByDescending(reading => reading.Taken).ThenByDescending(reading => reading.Candidate.Score);
            explanations.Add(new Explanation(annotated.Article, occurrence, [.. readings]));
        }
        return explanations;
    }
}

/// <summary>A reading of some characters, and whether it was taken.</summary>
public sealed record ExplainedReading(Candidate Candidate, bool Taken);
