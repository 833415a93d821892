namespace KnowledgeGraph.Core.Storage.Queries;

/// <summary>Which entities, in what order, from where, how many.</summary>
public sealed record EntityQuery
{
    /// <summary>The type asked for; null for all.</summary>
    public string? Type { get; init; }

    public EntityFilter? Filter { get; init; }

    public EntityOrder Order { get; init; } = EntityOrder.NameAscending;

    /// <summary>At most so many, from 1.</summary>
    public int First { get; init; } = 50;

    /// <summary>The place after which to go on; null for the start (backwards: for the end).</summary>
    public SortPosition? After { get; init; }

    /// <summary>Read backwards: the entities before <see cref="After"/>, nearest first.</summary>
    public bool Backwards { get; init; }

    /// <summary>What of each entity is read.</summary>
    public Parts Parts { get; init; } = Parts.All;
}

/// <summary>The orders that every backend has an index for.</summary>
/// <remarks>Dates are sorted by their first day. Undated entities come last in both directions.</remarks>
public enum EntityOrder
{
    NameAscending,
    NameDescending,
    FirstSeenAscending,
    FirstSeenDescending,
    LastSeenAscending,
    LastSeenDescending,
    ArticlesDescending,
    DateAscending,
    DateDescending,
}

/// <summary>A row's place in an order: its sort value and its id.</summary>
/// <param name="Text">The sort value of orders by name; else empty.</param>
/// <param name="Number">The sort value of all other orders (a count of articles, or a day's number as in <see cref="EntityIndex"/>); else 0.</param>
/// <param name="Id">Breaks ties.</param>
public sealed record SortPosition(string Text, long Number, string Id);

/// <summary>One page of rows, each with its place in the order.</summary>
public sealed record Slice<T>(IReadOnlyList<T> Items, IReadOnlyList<SortPosition> Positions, bool HasMore)
{
    public static Slice<T> Empty { get; } = new([], [], false);
}
