namespace KnowledgeGraph.Core.Storage.Queries;

/// <summary>Facts of several types of many entities at once, whichever end they stand at.</summary>
public sealed record AroundQuery
{
    public required IReadOnlyCollection<string> Parents { get; init; }

    public required IReadOnlyCollection<string> FactTypes { get; init; }

    /// <summary>Of each parent and type at most so many, those last seen.</summary>
    public int First { get; init; } = 50;

    /// <summary>The same question for one type.</summary>
    public ExpandQuery Of(string factType) => new() { Parents = Parents, FactType = factType, Direction = FactDirection.Both, First = First };
}
