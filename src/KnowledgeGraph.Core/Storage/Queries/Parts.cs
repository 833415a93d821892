namespace KnowledgeGraph.Core.Storage.Queries;

/// <summary>What of an entity or fact an answer needs, beside what is always there: id and type, the name of an entity, the ends of a fact.</summary>
/// <remarks>What is not among the parts is left empty, as if nothing were known of it. Equal sets are equal.</remarks>
public sealed record Parts
{
    private readonly AttributeNames _attributes;

    private Parts(PartKinds kinds, AttributeNames attributes) => (Kinds, _attributes) = (kinds, attributes);

    /// <summary>Everything.</summary>
    public static Parts All { get; } = new(PartKinds.All, AttributeNames.All);

    /// <summary>Nothing beside what is always there.</summary>
    public static Parts None { get; } = new(PartKinds.None, AttributeNames.None);

    /// <summary>All but the attributes.</summary>
    public PartKinds Kinds { get; }

    /// <summary>Names of the attributes in code-point order; null for all.</summary>
    public IReadOnlyList<string>? Attributes => _attributes.Names;

    public static Parts Of(PartKinds kinds) => new(kinds, AttributeNames.None);

    /// <summary>Only the attributes of that name.</summary>
    public static Parts OfAttribute(string name) => new(PartKinds.None, new AttributeNames([name]));

    /// <summary>All attributes, and nothing else.</summary>
    public static Parts AllAttributes { get; } = new(PartKinds.None, AttributeNames.All);

    /// <summary>What either has.</summary>
    public static Parts operator |(Parts one, Parts other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return new(one.Kinds | other.Kinds, one._attributes.And(other._attributes));
    }

    public bool Has(PartKinds kind) => Kinds.HasFlag(kind);

    /// <summary>Whether that attribute is among the parts.</summary>
    public bool HasAttribute(string name) => Attributes?.Contains(name) ?? true;

    /// <summary>A set of names with a value's equality.</summary>
    private sealed class AttributeNames(IReadOnlyList<string>? names) : IEquatable<AttributeNames>
    {
        public static AttributeNames All { get; } = new(null);

        public static AttributeNames None { get; } = new([]);

        public IReadOnlyList<string>? Names { get; } = names;

        public AttributeNames And(AttributeNames other) =>
            Names is null || other.Names is null ? All : new([.. Names.Union(other.Names).Order(StringComparer.Ordinal)]);

        public bool Equals(AttributeNames? other) =>
            other is not null && (Names is null ? other.Names is null : other.Names is not null && Names.SequenceEqual(other.Names));

        public override bool Equals(object? obj) => Equals(obj as AttributeNames);

        public override int GetHashCode() => Names?.Count ?? -1;
    }
}

/// <summary>Parts of entities and facts.</summary>
[Flags]
public enum PartKinds
{
    None = 0,

    /// <summary>An entity's other names.</summary>
    Aliases = 1,

    /// <summary>First and last day.</summary>
    Seen = 2,

    /// <summary>How many articles.</summary>
    Articles = 4,

    /// <summary>How sure a fact is.</summary>
    Confidence = 8,

    /// <summary>A fact's best claim.</summary>
    Best = 16,

    All = Aliases | Seen | Articles | Confidence | Best,
}
