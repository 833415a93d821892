using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Core.Tenures.Edges;

/// <summary>Whose history a difference to the graph can change.</summary>
/// <param name="Posts">Ids of positions of whom something else is stated now; some may be gone.</param>
/// <param name="People">Ids of people who bear another name or id now: the posts that they hold are touched too.</param>
public sealed record TouchedPosts(IReadOnlyList<string> Posts, IReadOnlyList<string> People)
{
    public static TouchedPosts Of(GraphDiff diff)
    {
        ArgumentNullException.ThrowIfNull(diff);
        var held = diff.Facts.Where(change => TypeOf(change) == "HOLDS").SelectMany(change => new[] { change.Before?.Object, change.After?.Object });
        var belonging = diff.Facts.Where(change => TypeOf(change) == "POST_OF").SelectMany(change => new[] { change.Before?.Subject, change.After?.Subject });
        return new TouchedPosts(
            [.. held.Concat(belonging).Concat(Known("Position", diff)).OfType<string>().Distinct()],
            [.. Known("Person", diff).Distinct()]);
    }

    private static string TypeOf(FactChange change) => (change.After ?? change.Before!).Type;

    /// <summary>What was stored before and is called something else now, or told apart otherwise.</summary>
    private static IEnumerable<string> Known(string type, GraphDiff diff) => diff.Entities
        .Where(change => change is { Before: not null, After: not null } && change.After.Type == type)
        .Where(change => change.Before!.Id != change.After!.Id || change.Before.Name != change.After.Name || !change.Before.Attributes.Equals(change.After.Attributes))
        .Select(change => change.After!.Id);
}
