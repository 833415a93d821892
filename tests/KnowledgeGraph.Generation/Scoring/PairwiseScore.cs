namespace KnowledgeGraph.Generation.Scoring;

/// <summary>How well a grouping of mentions agrees with the truth, counted over pairs of mentions.</summary>
/// <param name="Together">Pairs that the graph has together.</param>
/// <param name="Truly">Pairs that truly are one thing.</param>
/// <param name="Rightly">Pairs that are both.</param>
public sealed record PairwiseScore(long Together, long Truly, long Rightly)
{
    public double Precision => Together == 0 ? 1 : (double)Rightly / Together;

    public double Recall => Truly == 0 ? 1 : (double)Rightly / Truly;

    public double F1 => Together + Truly == 0 ? 1 : 2.0 * Rightly / (Together + Truly);

    /// <param name="mentions">Of each mention what it truly is and the entity that holds it.</param>
    public static PairwiseScore Of(IEnumerable<(string Truth, string Entity)> mentions)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        var cells = mentions.CountBy(mention => mention).ToList();
        return new PairwiseScore(
            cells.GroupBy(cell => cell.Key.Entity).Sum(entity => Pairs(entity.Sum(cell => (long)cell.Value))),
            cells.GroupBy(cell => cell.Key.Truth).Sum(truth => Pairs(truth.Sum(cell => (long)cell.Value))),
            cells.Sum(cell => Pairs(cell.Value)));
    }

    public override string ToString() => FormattableString.Invariant($"F1 {F1:F4} (precision {Precision:F4}, recall {Recall:F4}, {Truly} pairs)");

    private static long Pairs(long count) => count * (count - 1) / 2;
}
