namespace KnowledgeGraph.Core.Ontology;

/// <summary>The entity types and edge types of the graph, read from data.</summary>
/// <remarks>Cypher labels, GraphQL types, filters and docs derive from it; a new type needs no code.</remarks>
public sealed class GraphOntology
{
    private readonly Dictionary<string, EntityType> _entities;
    private readonly Dictionary<string, EdgeType> _edges;

    internal GraphOntology(IReadOnlyList<EntityType> entities, IReadOnlyList<EdgeType> edges)
    {
        Entities = entities;
        Edges = edges;
        _entities = entities.ToDictionary(type => type.Name);
        _edges = edges.ToDictionary(type => type.Name);
    }

    /// <summary>The ontology that the product ships.</summary>
    public static GraphOntology Default { get; } = OntologyLoader.LoadEmbedded();

    public IReadOnlyList<EntityType> Entities { get; }

    public IReadOnlyList<EdgeType> Edges { get; }

    public EntityType Entity(string name) => _entities.TryGetValue(name, out var type) ? type : throw new ArgumentException($"The ontology has no entity type '{name}'.", nameof(name));

    public EdgeType Edge(string name) => _edges.TryGetValue(name, out var type) ? type : throw new ArgumentException($"The ontology has no edge type '{name}'.", nameof(name));

    public bool HasEntity(string name) => _entities.ContainsKey(name);

    public bool HasEdge(string name) => _edges.ContainsKey(name);
}

/// <summary>A label in both languages.</summary>
public sealed record Label(string En, string Zh);

/// <summary>A type of node.</summary>
/// <param name="Name">Type name, as in Cypher and GraphQL: Person.</param>
/// <param name="Plural">Field name of its connection: people.</param>
/// <param name="Label">How readers see it.</param>
/// <param name="About">What it is, in a sentence.</param>
/// <param name="Attributes">What a text can say of the thing itself.</param>
public sealed record EntityType(string Name, string Plural, Label Label, string About, IReadOnlyList<AttributeType> Attributes)
{
    /// <summary>The attribute that dates the thing itself, by which it is sorted and filtered: the first date of the type (an event's date, an article's issueDate).</summary>
    public AttributeType? OwnDate => Attributes.FirstOrDefault(attribute => attribute.Kind == AttributeKind.Date);
}

/// <summary>A type of edge.</summary>
/// <param name="Name">As in Cypher: HOLDS.</param>
/// <param name="Label">How readers see it.</param>
/// <param name="Out">Field that leads from the subject to the objects: holds.</param>
/// <param name="In">Field that leads from the object to the subjects: holders; null for an edge without direction, which is followed by <paramref name="Out"/> from both ends.</param>
/// <param name="About">What it is, in a sentence.</param>
/// <param name="From">Entity types from which it can go.</param>
/// <param name="To">Entity types to which it can go.</param>
/// <param name="Symmetric">Whether it has no direction.</param>
/// <param name="Attributes">What a text can say of the edge.</param>
public sealed record EdgeType(
    string Name,
    Label Label,
    string Out,
    string? In,
    string About,
    IReadOnlyList<string> From,
    IReadOnlyList<string> To,
    bool Symmetric,
    IReadOnlyList<AttributeType> Attributes);

/// <summary>An attribute of a type.</summary>
/// <param name="Name">As in claims, Cypher and GraphQL.</param>
/// <param name="Kind">What its values look like.</param>
/// <param name="Values">The words of an enumeration, else empty.</param>
/// <param name="About">What it says.</param>
/// <param name="Distinct">Edges that differ in it are different facts.</param>
/// <param name="Dates">It only dates the claim and does not tell claims apart.</param>
/// <param name="Strongest">Of several values the first in the order of <paramref name="Values"/> counts; else the latest stated.</param>
public sealed record AttributeType(
    string Name, AttributeKind Kind, IReadOnlyList<string> Values, string About, bool Distinct = false, bool Dates = false, bool Strongest = false);

/// <summary>What the values of an attribute look like.</summary>
public enum AttributeKind
{
    Text,
    Flag,
    Number,
    Date,
    Enumeration,
}
