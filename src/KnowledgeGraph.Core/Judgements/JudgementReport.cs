namespace KnowledgeGraph.Core.Judgements;

/// <summary>All judgements with what became of each, newest first.</summary>
public sealed record JudgementReport(IReadOnlyList<JudgementEntry> Entries)
{
    /// <summary>The report on an empty log.</summary>
    public static JudgementReport Empty { get; } = new([]);

    /// <summary>Reads a store's judgements and where their mentions are.</summary>
    public static async Task<JudgementReport> ReadAsync(Storage.IIdentityReader store, CancellationToken cancellation = default) =>
        Of(await JudgementView.ReadAsync(store, cancellation));

    internal static JudgementReport Of(JudgementView view)
    {
        var contradicted = JudgedPairs.Of(view.Pairs).Contradicted.ToHashSet();
        return new JudgementReport([.. view.Judgements.All.Select(judgement => new JudgementEntry(judgement, StateOf(judgement, view, contradicted)))]);
    }

    private static JudgementState StateOf(Judgement judgement, JudgementView view, HashSet<string> contradicted)
    {
        if (judgement.Kind == JudgementKind.Undo) return JudgementState.Holds;
        if (view.Judgements.IsUndone(judgement.Id)) return JudgementState.Undone;
        if (!view.Judgements.Stands(judgement.Id)) return JudgementState.Replaced;
        if (contradicted.Contains(judgement.Id)) return JudgementState.Contradicted;
        return new[] { judgement.One, judgement.Other }.OfType<Anchor>().All(anchor => view.GroupOf(anchor) is not null) ? JudgementState.Holds : JudgementState.Waits;
    }
}

/// <summary>A judgement and what became of it.</summary>
public sealed record JudgementEntry(Judgement Judgement, JudgementState State);

/// <summary>What became of a judgement.</summary>
public enum JudgementState
{
    /// <summary>It counts.</summary>
    Holds,

    /// <summary>It was taken back.</summary>
    Undone,

    /// <summary>A newer one is about the same pair.</summary>
    Replaced,

    /// <summary>Newer ones, taken together, say the opposite; it counts for nothing.</summary>
    Contradicted,

    /// <summary>A mention of it is not in the graph: its article is not stored, or no longer says so.</summary>
    Waits,
}
