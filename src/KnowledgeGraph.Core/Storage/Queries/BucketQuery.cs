namespace KnowledgeGraph.Core.Storage.Queries;

/// <summary>Entities counted by what they have in common.</summary>
public sealed record BucketQuery
{
    /// <summary>Which entities: type and filter count, order and page do not.</summary>
    public required EntityQuery Entities { get; init; }

    public required Grouping By { get; init; }

    /// <summary>At most so many buckets, from 1: those with most entities, then by key; with <see cref="InOrderOfKey"/> the first by key.</summary>
    public int First { get; init; } = 50;

    /// <summary>Whether the buckets come in order of their keys, as periods do.</summary>
    public bool InOrderOfKey { get; init; }
}

/// <summary>What entities have in common; those that have nothing of the kind are in no bucket.</summary>
public abstract record Grouping
{
    private Grouping()
    {
    }

    /// <summary>The stated value of an attribute, or the beginning of it: of a date the year (4), the month (7) or the day (10), as far as it is stated.</summary>
    public sealed record OfAttribute(string AttributeName, int? Length = null) : Grouping;

    /// <summary>The entity to which a fact leads, by its id; who has several is in several buckets.</summary>
    public sealed record OfRelation(string FactType, FactDirection Direction) : Grouping;
}

/// <summary>How many entities have something in common.</summary>
/// <param name="Key">The value of the attribute, or the id of the entity.</param>
/// <param name="Count">How many.</param>
public sealed record Bucket(string Key, long Count);
