namespace KnowledgeGraph.Core.Questions.Paths;

/// <summary>A station as a search knows it.</summary>
internal readonly record struct PathNode(string Id, string Type);

/// <summary>What stations can share: an entity, and by facts of which type they have to do with it.</summary>
internal readonly record struct PathThing(string Id, string Edge);

/// <summary>Half a step: a station, and the fact by which it has to do with a thing.</summary>
internal readonly record struct PathHop(PathNode Node, string Fact, int Articles);

/// <summary>A step as a search takes it: ids, and what orders the ways that are found.</summary>
/// <param name="From">Where the step starts.</param>
/// <param name="To">Where it leads.</param>
/// <param name="Edge">The type of both facts.</param>
/// <param name="Ahead">The id of the fact between the start and what both share.</param>
/// <param name="Back">The id of the fact between the end and that.</param>
/// <param name="Articles">How many articles state the fact that fewer state.</param>
internal sealed record PathLink(PathNode From, PathNode To, string Edge, string Ahead, string Back, int Articles)
{
    public static PathLink Of(PathHop from, PathHop to, PathThing thing) => new(from.Node, to.Node, thing.Edge, from.Fact, to.Fact, Math.Min(from.Articles, to.Articles));

    /// <summary>The same step from the other end.</summary>
    public PathLink Turned() => new(To, From, Edge, Back, Ahead, Articles);
}
