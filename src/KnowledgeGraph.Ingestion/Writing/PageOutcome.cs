using KnowledgeGraph.Core.Building;

namespace KnowledgeGraph.Ingestion.Writing;

/// <summary>What became of one page.</summary>
/// <param name="Path">The page's file, as messages name it.</param>
/// <param name="Updates">What its new and changed articles did to the graph, in the page's order, what was written in one commit at the first of them; of a page that failed, of the articles before the failure.</param>
/// <param name="Unchanged">How many of its articles were stored already, read by the same version.</param>
/// <param name="Failure">The reason and its mend; null where all went well.</param>
public sealed record PageOutcome(string Path, IReadOnlyList<GraphUpdate> Updates, int Unchanged, string? Failure = null)
{
    public bool Failed => Failure is not null;

    /// <summary>How many articles the page brought or changed.</summary>
    public int Ingested => Updates.Count;
}
