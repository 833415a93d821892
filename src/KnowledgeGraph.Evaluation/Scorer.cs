using KnowledgeGraph.Evaluation.References;
using KnowledgeGraph.Evaluation.Reports;
using KnowledgeGraph.Evaluation.Scoring;

namespace KnowledgeGraph.Evaluation;

/// <summary>Scores an extractor's output against reference annotations.</summary>
/// <remarks>Figure for figure that of the reference scorer, <c>score.py</c>; a test holds them equal. Pages that the output lacks count as missed; pages that the references lack are ignored.</remarks>
public static class Scorer
{
    public static ScoreReport Score(IReadOnlyList<AnnotatedPage> references, IReadOnlyList<AnnotatedPage> output)
    {
        ArgumentNullException.ThrowIfNull(references);
        var outputs = output.ToDictionary(page => page.Name, page => page.Articles);
        var sheet = new ScoreSheet();
        foreach (var page in references)
        {
            AnnotatedArticle[] articles = [.. outputs.GetValueOrDefault(page.Name, []).Select(article => article.AsOutput())];
            foreach (var group in Alignment.Of(page.Articles, articles, sheet)) Compare(page.Name, group, sheet);
        }
        return sheet.Report();
    }

    private static void Compare(string page, AlignedGroup group, ScoreSheet sheet)
    {
        var (golds, outputs) = (ArticleUnion.Of(group.Golds), ArticleUnion.Of(group.Outputs));
        var matching = Matching.Of(golds.Entities, outputs.Entities);
        new EntityComparison(page, golds.Entities, outputs.Entities, matching, sheet).Run();
        new FactComparison(page, golds, outputs, matching, sheet).Run();
    }
}
