using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Evaluation.Fitting;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Reading;
using AnnotatedPage = KnowledgeGraph.Evaluation.References.AnnotatedPage;

namespace KnowledgeGraph.Cli.Fitting;

/// <summary>A page that the model has read, to be read under several weights.</summary>
/// <param name="Page">What is learnt from it.</param>
/// <param name="Articles">Its articles up to the layers that names are weighed by.</param>
internal sealed record AnalysedPage(TrainingPage Page, IReadOnlyList<AnnotatedArticle> Articles)
{
    public static AnalysedPage Of(AnnotatedPage reference, IReadOnlyList<AnnotatedArticle> articles, WeighedReader present) =>
        new(new TrainingPage(reference, [.. articles.Select(article => new CandidateArticle(article.Body, [.. present.Candidates(article).Select(candidate => Of(candidate, article.Body))]))]), articles);

    private static NameCandidate Of(Candidate candidate, string body) => new(
        candidate.Span,
        candidate.Span.In(body),
        candidate.Type,
        candidate.Reasons.Where(reason => reason.Times == 0).Sum(reason => reason.Weight),
        [.. candidate.Reasons.Where(reason => reason.Times != 0).Select(reason => new FeatureValue(reason.Feature, reason.Times))]);
}
