using KnowledgeGraph.Evaluation.Reports;

namespace KnowledgeGraph.Evaluation.Fitting;

/// <summary>Tells what fitting gains on pages that it did not see: each page is read with weights that were fitted on the others.</summary>
public static class LeaveOnePageOut
{
    /// <param name="pages">The pages, each left out once.</param>
    /// <param name="beside">Pages that are always learnt from and never judged.</param>
    /// <param name="fitting">How weights are fitted.</param>
    /// <param name="score">Scores a page, read with some weights; null for the present ones.</param>
    public static IEnumerable<HeldOutPage> Run(
        IReadOnlyList<TrainingPage> pages, IReadOnlyList<TrainingPage> beside, WeightFitting fitting, Func<TrainingPage, IReadOnlyDictionary<string, double>?, ScoreReport> score)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(fitting);
        ArgumentNullException.ThrowIfNull(score);
        foreach (var page in pages)
        {
            var fitted = fitting.Fit(pages.Where(other => other != page).Concat(beside));
            yield return new HeldOutPage(page.Reference.Name, score(page, null), score(page, fitted));
        }
    }
}

/// <summary>A page's figures by the present weights, and by weights that were fitted without it.</summary>
public sealed record HeldOutPage(string Name, ScoreReport Present, ScoreReport Fitted);
