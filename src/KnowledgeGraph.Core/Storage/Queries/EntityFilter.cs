namespace KnowledgeGraph.Core.Storage.Queries;

/// <summary>A condition on entities, as a tree that each backend turns into its own language.</summary>
public abstract record EntityFilter
{
    private EntityFilter()
    {
    }

    /// <summary>All of them hold; an empty list always does.</summary>
    public sealed record All(IReadOnlyList<EntityFilter> Filters) : EntityFilter;

    /// <summary>One of them holds; an empty list never does.</summary>
    public sealed record Any(IReadOnlyList<EntityFilter> Filters) : EntityFilter;

    public sealed record Not(EntityFilter Filter) : EntityFilter;

    /// <summary>A condition on the name; with <see cref="TextMatch.Equal"/> also on aliases if <paramref name="Aliases"/> is set.</summary>
    public sealed record NameIs(TextMatch Match, IReadOnlyList<string> Values, bool Aliases = false) : EntityFilter;

    /// <summary>The entity states that attribute with one of the values.</summary>
    public sealed record HasAttribute(string AttributeName, IReadOnlyList<string> Values) : EntityFilter;

    /// <summary>The entity's own date (an event's day, a document's) lies within both bounds; an entity without date never does.</summary>
    public sealed record DateWithin(DateOnly? From, DateOnly? To) : EntityFilter;

    public sealed record IdIn(IReadOnlyList<string> Values) : EntityFilter;

    /// <summary>The entity has a fact of that type, in that direction, with an entity that passes <paramref name="Node"/>.</summary>
    public sealed record Related(string FactType, FactDirection Direction, EntityFilter? Node) : EntityFilter;
}

/// <summary>How a text is compared with what is asked.</summary>
public enum TextMatch
{
    Equal,
    StartsWith,
    Contains,
}
