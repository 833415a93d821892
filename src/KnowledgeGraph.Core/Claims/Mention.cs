using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Claims;

/// <summary>All occurrences of one thing within one article.</summary>
/// <remarks>
/// Build with <see cref="Create"/>: the id hashes article, type and the span of the first occurrence, so two namesakes of one article
/// have two ids. A thing that the article means without naming it (its home division) has no occurrences; its id hashes its name instead.
/// </remarks>
public sealed record Mention
{
    public required string Id { get; init; }

    /// <summary>An entity type of the ontology: Person, Position, District, ….</summary>
    public required string Type { get; init; }

    /// <summary>The fullest form in the article; a division's official name.</summary>
    public required string Name { get; init; }

    /// <summary>Other forms in the article, in code-point order, without <see cref="Name"/>.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>Where the thing is named, in order; spans of the article's body.</summary>
    public required IReadOnlyList<TextSpan> Occurrences { get; init; }

    /// <summary>What the article says of the thing itself: the type's attributes in the ontology (official, adcode, kind, date, …).</summary>
    public required AttributeSet Attributes { get; init; }

    public static Mention Create(
        string article, string type, string name, IEnumerable<string>? aliases = null, IEnumerable<TextSpan>? occurrences = null, AttributeSet? attributes = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        TextSpan[] spans = [.. (occurrences ?? []).Distinct().Order()];
        var place = spans.Length > 0 ? spans[0].ToString() : "unnamed " + name;
        return new Mention
        {
            Id = "m" + ContentHash.Of("mention", article, type, place),
            Type = type,
            Name = name,
            Aliases = [.. (aliases ?? []).Where(alias => alias != name).Distinct().Order(CodePointComparer.Instance)],
            Occurrences = spans,
            Attributes = attributes ?? AttributeSet.Empty,
        };
    }
}
