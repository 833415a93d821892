using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Identity;

namespace KnowledgeGraph.Core.Graph;

/// <summary>A node of the graph: what identity makes of one or more mention groups, or an article.</summary>
public sealed record Entity
{
    /// <summary>The id of its earliest mention; a coded division's is its code, an article's its own id.</summary>
    public required string Id { get; init; }

    /// <summary>A type of the ontology.</summary>
    public required string Type { get; init; }

    public required string Name { get; init; }

    /// <summary>Other forms, in code-point order.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>The type's attributes as the ontology names them.</summary>
    public required AttributeSet Attributes { get; init; }

    /// <summary>First and last issue day on which it was mentioned; null where no article is dated.</summary>
    public required DayRange? Seen { get; init; }

    /// <summary>How many articles mention it.</summary>
    public required int Articles { get; init; }

    public bool Equals(Entity? other) =>
        other is not null && Id == other.Id && Type == other.Type && Name == other.Name && Aliases.SequenceEqual(other.Aliases)
        && Attributes.Equals(other.Attributes) && Seen == other.Seen && Articles == other.Articles;

    public override int GetHashCode() => HashCode.Combine(Id, Type, Name, Articles);
}
