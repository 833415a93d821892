namespace KnowledgeGraph.Core.Tenures.Edges;

/// <summary>One holder of a post of one holder was followed by the next, as an edge from person to person.</summary>
/// <param name="Post">Id of the position.</param>
/// <param name="Person">Id of who held it before.</param>
/// <param name="Successor">Id of who held it next.</param>
/// <param name="On">When the successor began, or was first seen; null where neither is known.</param>
/// <param name="Gap">The days between the two of which nothing is known or stated; null where there are none.</param>
public sealed record SuccessionEdge(string Post, string Person, string Successor, EdgeDay? On, (DateOnly From, DateOnly To)? Gap)
{
    /// <summary>An edge for each line of a succession that another person follows.</summary>
    public static IEnumerable<SuccessionEdge> Of(PostHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        if (!history.Post.HasOneHolder) return [];
        var lines = Tenures.Succession.Of(history);
        return lines.Zip(lines.Skip(1))
            .Where(pair => pair.First.Last.Person != pair.Second.First.Person)
            .Select(pair => new SuccessionEdge(
                history.Post.Id, pair.First.Last.Person, pair.Second.First.Person, EdgeDay.Of(pair.Second.First.Start, pair.Second.First.KnownFrom), pair.First.Gap));
    }
}
