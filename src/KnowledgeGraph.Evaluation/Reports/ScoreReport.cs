namespace KnowledgeGraph.Evaluation.Reports;

/// <summary>The figures of one scoring.</summary>
/// <param name="Rows">Articles, officials, each entity type, each edge type, and their sums.</param>
/// <param name="Shares">What share of some cases is right (titles, dates, roles), by name.</param>
/// <param name="Misses">What was missed and what was false, in the order of the pages.</param>
/// <param name="Calibration">How many of the judged facts of each band of confidence are right, the surest band first; facts in a band are in no band above it.</param>
public sealed record ScoreReport(IReadOnlyList<ScoreRow> Rows, IReadOnlyList<ScoreShare> Shares, IReadOnlyList<ScoreMiss> Misses, IReadOnlyList<ScoreShare> Calibration)
{
    /// <summary>Of articles, all entities and all facts.</summary>
    public double Mean => (Row("articles").F1 + Row("all entities").F1 + Row("all facts").F1) / 3;

    /// <summary>The F1 of a row, a share, or the mean; null where there is no figure of that name.</summary>
    public double? Figure(string name) =>
        name == "mean" ? Mean : Rows.FirstOrDefault(row => row.Name == name)?.F1 ?? Shares.FirstOrDefault(share => share.Name == name)?.Value;

    public ScoreRow Row(string name) => Rows.First(row => row.Name == name);
}

/// <summary>How many of a kind are right, false and missed.</summary>
public sealed record ScoreRow(string Name, int Right, int False, int Missed)
{
    public double Precision => Right + False > 0 ? (double)Right / (Right + False) : 0;

    public double Recall => Right + Missed > 0 ? (double)Right / (Right + Missed) : 0;

    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;
}

/// <summary>How many of some cases are right.</summary>
public sealed record ScoreShare(string Name, int Right, int Of)
{
    public double Value => Of > 0 ? (double)Right / Of : 0;
}

/// <summary>Something missed, or something false.</summary>
/// <param name="Page">The page; empty for a missed article.</param>
/// <param name="Kind">An entity or edge type, or article.</param>
/// <param name="What">missed or false.</param>
/// <param name="Label">Names to recognise it by.</param>
public sealed record ScoreMiss(string Page, string Kind, string What, string Label);
