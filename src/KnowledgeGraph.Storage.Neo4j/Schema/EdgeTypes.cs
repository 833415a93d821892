using KnowledgeGraph.Core.Ontology;

namespace KnowledgeGraph.Storage.Neo4j.Schema;

/// <summary>The ontology's edges as types of relationships. An index is of one type, so what looks for any fact looks in each.</summary>
internal static class EdgeTypes
{
    /// <summary>Within a subquery over <c>id</c>: the fact of that id, as s, r, o.</summary>
    public static string FactById { get; } = string.Join(
        "\nUNION ALL\n",
        GraphOntology.Default.Edges.Select(edge => CypherName.Of(edge.Name)).Select(type => $"MATCH (s)-[r:{type} {{id: id}}]->(o) USING INDEX r:{type}(id) RETURN s, r, o"));

    /// <summary>All types, for patterns: `HOLDS`|`POST_OF`|….</summary>
    public static string Any { get; } = string.Join('|', GraphOntology.Default.Edges.Select(edge => CypherName.Of(edge.Name)));

    /// <summary>The type for a pattern.</summary>
    /// <exception cref="ArgumentException">The ontology has no such edge.</exception>
    public static string Of(string type) => CypherName.Of(Known(type));

    /// <summary>The type itself: a relationship of another would be found by no index.</summary>
    /// <exception cref="ArgumentException">The ontology has no such edge.</exception>
    public static string Known(string type) => GraphOntology.Default.Edge(type).Name;
}
