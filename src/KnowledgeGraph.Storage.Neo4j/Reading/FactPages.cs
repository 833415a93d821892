using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Storage.Neo4j.Nodes;
using KnowledgeGraph.Storage.Neo4j.Schema;
using KnowledgeGraph.Storage.Neo4j.Selecting;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>The Cypher that finds a page of facts of a parent <c>p</c>, as s, r, o, with the node at the other end as n.</summary>
/// <remarks>
/// For each parent the relationships are found in order in an index, no further than the page, so a hub costs no more than a small node;
/// a condition on attributes is tried on the way.
/// </remarks>
internal static class FactPages
{
    /// <summary>A page, and one fact more; both ends, and both ranges of the order, give one each, and the first of them together are the page.</summary>
    /// <param name="query">The question.</param>
    /// <param name="parameters">Takes its values.</param>
    /// <param name="limit">The parameter that holds the length of a page and one; a new one if null.</param>
    public static string Of(ExpandQuery query, Parameters parameters, string? limit = null)
    {
        if (query.After is not null && query.Parents.Count != 1)
            throw new ArgumentException("A place to go on from is of a single parent.", nameof(query));
        var sort = Sort(query.Order);
        limit ??= parameters.Add(query.First + 1);
        var ranges = query.After is { } place
            ? Keyset.After("r", sort, parameters.Add(Turn(query.Order, place.Number)), parameters.Add(place.Id), valuesDescend: false, idsDescend: false)
            : Keyset.All("r", sort);
        var where = Where(query, parameters);
        var pages = Ends(query.Direction).SelectMany(end => ranges.Select(range => Page(query.FactType, end, sort, $"{range} AND {where}", limit)));
        return string.Join("\nUNION ALL\n", pages);
    }

    public static string Where(ExpandQuery query, Parameters parameters) => query.Where.Count == 0
        ? "true"
        : string.Join(" AND ", query.Where.Select(pair => $"r[{parameters.Add(pair.Key)}] = {parameters.Add(Attributes.ValueOf(pair.Value))}"));

    /// <summary>The property that an order goes by.</summary>
    public static string Sort(FactOrder order) => order == FactOrder.FirstSeenAscending ? "_first" : "_last";

    /// <summary>Between a day's number and the sort property, in both directions.</summary>
    public static long Turn(FactOrder order, long number) =>
        order == FactOrder.LastSeenDescending && number != EntityIndex.NoDay ? -number : number;

    /// <summary>The facts of one page at one end of which the parent stands, and the node at the other.</summary>
    private static string Page(string factType, (string Key, string Other, string Condition) end, string sort, string conditions, string limit)
    {
        var type = EdgeTypes.Of(factType);
        return $"""
            MATCH (s)-[r:{type}]->(o) USING INDEX SEEK r:{type}({end.Key}, {sort}, id)
            WHERE r.{end.Key} = p._key AND {conditions}{end.Condition}
            RETURN s, r, o, {end.Other} AS n
            ORDER BY r.{end.Key}, r.{sort}, r.id
            LIMIT {limit}
            """;
    }

    /// <summary>Where the parent stands; a fact from a thing to itself is met once.</summary>
    private static (string Key, string Other, string Condition)[] Ends(FactDirection direction) => direction switch
    {
        FactDirection.Out => [("_from", "o", "")],
        FactDirection.In => [("_to", "s", "")],
        _ => [("_from", "o", ""), ("_to", "s", " AND r._from <> r._to")],
    };
}
