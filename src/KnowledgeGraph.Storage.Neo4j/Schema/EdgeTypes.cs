using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Storage.Neo4j.Schema;

/// <summary>The ontology's edges as types of relationships. An index is of one type, so what looks for any fact looks in each.</summary>
internal static class EdgeTypes
{
    /// <summary>The server keeps the plan that it made first, however the graph grows.</summary>
    /// <remarks>
    /// By default it plans anew when what it counts has changed by three quarters, again and again while a young graph grows; for a part for each type that
    /// takes up to a second. There is but one good plan, which each part asks for, or which begins at two ids; in an empty graph it is the same.
    /// </remarks>
    public const string KeptPlan = "CYPHER replan=skip\n";

    /// <summary>Within a subquery over <c>id</c>: the fact of that id, as s, r, o.</summary>
    public static string FactById { get; } = Union(type => $"MATCH (s)-[r:{type} {{id: id}}]->(o) USING INDEX SEEK r:{type}(id) RETURN s, r, o");

    /// <summary>A statement over facts whose types are known, which looks for each in its own type alone: a part for each type, over the ids that <c>$p</c> has for it.</summary>
    /// <param name="ending">What each part does with the fact of that id, as s, r, o; its columns.</param>
    public static string ForEach(string ending) => KeptPlan + Union(type => $"UNWIND $p.{type} AS id MATCH (s)-[r:{type} {{id: id}}]->(o) USING INDEX SEEK r:{type}(id) {ending}");

    /// <summary>The same over rows that have the fact's id and what is to be done with it.</summary>
    /// <param name="ending">What each part does with the fact r of the <c>row</c>, from s to o; its columns.</param>
    public static string ForEachRow(string ending) => KeptPlan + Union(type => $"UNWIND $p.{type} AS row MATCH (s)-[r:{type} {{id: row.id}}]->(o) USING INDEX SEEK r:{type}(id) {ending}");

    /// <summary>The same over facts that are named by their ends, <c>subject</c> and <c>object</c>.</summary>
    /// <remarks>The server goes from the end that has fewer of the type. The subquery makes it: else it may take all of a hub where it thinks that few lie there.</remarks>
    public static string ForEachBetween(string ending) => KeptPlan + Union(type => $$"""
        UNWIND $p.{{type}} AS end
        MATCH (s:Entity {id: end.subject})
        MATCH (o:Entity {id: end.object})
        CALL (s, o) {
            MATCH (s)-[r:{{type}}]->(o)
            RETURN r
        }
        {{ending}}
        """);

    /// <summary>The parameters of such a statement; a type without facts is left out, and its part finds nothing.</summary>
    /// <exception cref="ArgumentException">The ontology has no such edge.</exception>
    public static Dictionary<string, IEnumerable<string>> Parameters(IEnumerable<FactName> names) =>
        names.Distinct().GroupBy(name => Known(name.Type), name => name.Id).ToDictionary(type => type.Key, IEnumerable<string> (type) => [.. type]);

    /// <summary>The parameters of a statement over ends.</summary>
    /// <exception cref="ArgumentException">The ontology has no such edge.</exception>
    public static Dictionary<string, IEnumerable<object>> Parameters(IEnumerable<FactEnds> ends) => ends.Distinct()
        .GroupBy(end => Known(end.Type), end => new { subject = end.Subject, @object = end.Object })
        .ToDictionary(type => type.Key, IEnumerable<object> (type) => [.. type]);

    /// <summary>All types, for patterns: `HOLDS`|`POST_OF`|….</summary>
    public static string Any { get; } = string.Join('|', GraphOntology.Default.Edges.Select(edge => CypherName.Of(edge.Name)));

    /// <summary>The type for a pattern.</summary>
    /// <exception cref="ArgumentException">The ontology has no such edge.</exception>
    public static string Of(string type) => CypherName.Of(Known(type));

    /// <summary>The type itself: a relationship of another would be found by no index.</summary>
    /// <exception cref="ArgumentException">The ontology has no such edge.</exception>
    public static string Known(string type) => GraphOntology.Default.Edge(type).Name;

    private static string Union(Func<string, string> part) => string.Join("\nUNION ALL\n", GraphOntology.Default.Edges.Select(edge => part(CypherName.Of(edge.Name))));
}
