using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Core.Storage.Queries;

/// <summary>Facts of many entities at once, a page for each.</summary>
public sealed record ExpandQuery
{
    public required IReadOnlyCollection<string> Parents { get; init; }

    public required string FactType { get; init; }

    public FactDirection Direction { get; init; } = FactDirection.Out;

    /// <summary>Only facts that state all of these; empty for no condition.</summary>
    public AttributeSet Where { get; init; } = AttributeSet.Empty;

    public FactOrder Order { get; init; } = FactOrder.LastSeenDescending;

    public int First { get; init; } = 50;

    /// <summary>The place after which to go on; only for a single parent.</summary>
    public SortPosition? After { get; init; }

    /// <summary>What of each fact is read.</summary>
    public Parts Facts { get; init; } = Parts.All;

    /// <summary>What of each entity at the other end is read.</summary>
    public Parts Nodes { get; init; } = Parts.All;
}

/// <summary>Which end of the fact the parent is.</summary>
public enum FactDirection
{
    /// <summary>The parent is the subject.</summary>
    Out,

    /// <summary>The parent is the object.</summary>
    In,

    /// <summary>Either; for edges without direction.</summary>
    Both,
}

/// <summary>The orders of facts that every backend has an index for. Undated facts come last in both.</summary>
public enum FactOrder
{
    FirstSeenAscending,
    LastSeenDescending,
}

/// <summary>A fact and the entity at its other end.</summary>
public sealed record Neighbour(Fact Fact, Entity Node);
