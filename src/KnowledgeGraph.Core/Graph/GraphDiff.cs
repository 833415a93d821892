namespace KnowledgeGraph.Core.Graph;

/// <summary>What a change to the set of articles or judgements does to the graph: the one thing that is written, logged, published and shown.</summary>
public sealed record GraphDiff(IReadOnlyList<EntityChange> Entities, IReadOnlyList<FactChange> Facts)
{
    public static GraphDiff Empty { get; } = new([], []);

    public bool IsEmpty => Entities.Count == 0 && Facts.Count == 0;
}

/// <summary>What becomes of one entity: added (nothing before), removed (nothing after), changed, or renamed (another id after).</summary>
/// <param name="Before">The entity as stored.</param>
/// <param name="After">The entity as it is to be.</param>
/// <param name="MergedInto">For a removed entity, the id of the one that took its groups over, if one did.</param>
public sealed record EntityChange(Entity? Before, Entity? After, string? MergedInto = null)
{
    public ChangeKind Kind => ChangeKinds.Of(Before?.Id, After?.Id);
}

/// <summary>What becomes of one fact.</summary>
public sealed record FactChange(Fact? Before, Fact? After)
{
    public ChangeKind Kind => ChangeKinds.Of(Before?.Id, After?.Id);
}

/// <summary>What became of an entity or a fact.</summary>
public enum ChangeKind
{
    Added,
    Changed,
    Removed,
    Renamed,
}

internal static class ChangeKinds
{
    public static ChangeKind Of(string? before, string? after) => (before, after) switch
    {
        (null, not null) => ChangeKind.Added,
        (not null, null) => ChangeKind.Removed,
        (not null, not null) => before == after ? ChangeKind.Changed : ChangeKind.Renamed,
        _ => throw new InvalidOperationException("A change has a before, an after, or both."),
    };
}
