using KnowledgeGraph.Core.Judgements;

namespace KnowledgeGraph.Core.Building;

/// <summary>What became of a log of judgements that was taken in.</summary>
/// <param name="Added">Those that were new, in the order of the log, each with what it did to the graph.</param>
/// <param name="Known">How many the store had already.</param>
/// <param name="Report">All judgements of the store, afterwards.</param>
public sealed record JudgementImport(IReadOnlyList<(Judgement Judgement, GraphUpdate Update)> Added, int Known, JudgementReport Report)
{
    /// <summary>How many of the store wait for their articles.</summary>
    public int Waiting => Report.Entries.Count(entry => entry.State == JudgementState.Waits);
}
