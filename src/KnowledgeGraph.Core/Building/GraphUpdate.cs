using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Core.Building;

/// <summary>What became of an article that was brought or taken back.</summary>
/// <param name="Outcome">What was done.</param>
/// <param name="Diff">What it did to the graph; empty where nothing was written.</param>
/// <param name="Bookmark">The commit; null where nothing was written.</param>
public sealed record GraphUpdate(UpdateOutcome Outcome, GraphDiff Diff, Bookmark? Bookmark)
{
    internal static GraphUpdate Nothing(UpdateOutcome outcome) => new(outcome, GraphDiff.Empty, null);
}

/// <summary>What became of an article.</summary>
public enum UpdateOutcome
{
    /// <summary>The article was new.</summary>
    Ingested,

    /// <summary>It was stored with other claims, which were taken away.</summary>
    Replaced,

    /// <summary>It was stored with the same claims; nothing was written.</summary>
    Unchanged,

    /// <summary>It was taken away.</summary>
    Retracted,

    /// <summary>There was nothing to take away.</summary>
    NotStored,

    /// <summary>A judgement was added.</summary>
    Judged,
}
