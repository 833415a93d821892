using KnowledgeGraph.Evaluation;
using KnowledgeGraph.Evaluation.Fitting;
using KnowledgeGraph.Evaluation.Output;
using KnowledgeGraph.Evaluation.References;
using KnowledgeGraph.Evaluation.Reports;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Reading;

namespace KnowledgeGraph.Cli.Fitting;

/// <summary>Scores pages that are analysed already, read under some weights: the figures of <c>kg score</c>.</summary>
internal sealed class FittedScore(ArticleReader reader, Weights present, IEnumerable<AnalysedPage> pages)
{
    private readonly Dictionary<TrainingPage, AnalysedPage> _pages = new(pages.Select(page => KeyValuePair.Create(page.Page, page)), ReferenceEqualityComparer.Instance);

    public ScoreReport Of(TrainingPage page, IReadOnlyDictionary<string, double>? weights)
    {
        var weighed = reader.Under(weights is null ? present : present.With(weights));
        var output = _pages[page].Articles.Select(article => AnnotationFile.Parse(EvalFormat.Line(weighed.Read(article)), page.Reference.Name, 0));
        return Scorer.Score([page.Reference], [new AnnotatedPage(page.Reference.Name, [.. output])]);
    }
}
