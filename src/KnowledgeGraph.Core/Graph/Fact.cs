using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Identity;

namespace KnowledgeGraph.Core.Graph;

/// <summary>An edge of the graph: the union of the claims that state it.</summary>
public sealed record Fact
{
    /// <summary>Hashes its earliest claim.</summary>
    public required string Id { get; init; }

    /// <summary>An edge type of the ontology.</summary>
    public required string Type { get; init; }

    /// <summary>The id of the entity from which the edge goes.</summary>
    public required string Subject { get; init; }

    /// <summary>The id of the entity to which the edge goes.</summary>
    public required string Object { get; init; }

    public required AttributeSet Attributes { get; init; }

    /// <summary>First and last day for which it is stated.</summary>
    public required DayRange? Seen { get; init; }

    /// <summary>How many articles state it.</summary>
    public required int Articles { get; init; }

    public required double Confidence { get; init; }

    /// <summary>The claim worth showing first.</summary>
    public required BestClaim Best { get; init; }
}
