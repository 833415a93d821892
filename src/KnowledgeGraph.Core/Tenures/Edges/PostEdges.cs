namespace KnowledgeGraph.Core.Tenures.Edges;

/// <summary>All that the history of one post draws into a graph.</summary>
/// <param name="Post">Id of the position.</param>
/// <param name="Tenures">In order of their beginning.</param>
/// <param name="Successions">In the same order; none in a post that several hold at a time.</param>
public sealed record PostEdges(string Post, IReadOnlyList<TenureEdge> Tenures, IReadOnlyList<SuccessionEdge> Successions)
{
    /// <summary>A function of the history alone: the same papers draw the same edges.</summary>
    public static PostEdges Of(PostHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return new PostEdges(history.Post.Id, [.. history.Tenures.Select(tenure => TenureEdge.Of(history.Post.Id, tenure))], [.. SuccessionEdge.Of(history)]);
    }
}
