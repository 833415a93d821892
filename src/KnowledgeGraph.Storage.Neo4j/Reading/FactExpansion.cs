using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Storage.Neo4j.Http;
using KnowledgeGraph.Storage.Neo4j.Nodes;
using KnowledgeGraph.Storage.Neo4j.Schema;
using KnowledgeGraph.Storage.Neo4j.Selecting;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>Facts of many entities, so many for each.</summary>
/// <remarks>
/// For each parent the relationships are found in order in an index, no further than the page, so a hub costs no more than a small node;
/// a condition on attributes is tried on the way.
/// </remarks>
internal static class FactExpansion
{
    public static async Task<IReadOnlyDictionary<string, Slice<Neighbour>>> ExpandAsync(Queries queries, ExpandQuery query, CancellationToken cancellation)
    {
        if (query.After is not null && query.Parents.Count != 1)
            throw new ArgumentException("A place to go on from is of a single parent.", nameof(query));
        var parameters = new Parameters();
        var sort = query.Order == FactOrder.FirstSeenAscending ? "_first" : "_last";
        var limit = parameters.Add(query.First + 1);
        var ranges = query.After is { } place
            ? Keyset.After("r", sort, parameters.Add(Turn(query.Order, place.Number)), parameters.Add(place.Id), valuesDescend: false, idsDescend: false)
            : Keyset.All("r", sort);
        var where = Where(query, parameters);
        var pages = Ends(query.Direction).SelectMany(end => ranges.Select(range => Page(query.FactType, end, sort, $"{range} AND {where}", limit)));
        var text = $$"""
            UNWIND {{parameters.Add(query.Parents.Distinct())}} AS parent
            MATCH (p:Entity {id: parent})
            CALL (p) {
            {{string.Join("\nUNION ALL\n", pages)}}
            }
            RETURN {{FactEdge.Columns}}, parent, r.{{sort}}, properties(n)
            """;
        var found = (await queries.RunAsync(text, parameters.Values, row => (Parent: row.Text(FactEdge.Width), Row: Read(row, query.Order)), cancellation))
            .ToLookup(row => row.Parent, row => row.Row);
        return query.Parents.Distinct().ToDictionary(parent => parent, parent => Slice(found[parent], query.Order, query.First));
    }

    public static async Task<IReadOnlyDictionary<string, long>> CountAsync(Queries queries, ExpandQuery query, CancellationToken cancellation)
    {
        var parameters = new Parameters();
        var type = EdgeTypes.Of(query.FactType);
        var pattern = query.Direction switch
        {
            FactDirection.Out => $"(p)-[r:{type}]->()",
            FactDirection.In => $"(p)<-[r:{type}]-()",
            _ => $"(p)-[r:{type}]-()",
        };
        var text = $$"""
            UNWIND {{parameters.Add(query.Parents.Distinct())}} AS parent
            MATCH (p:Entity {id: parent})
            RETURN parent, COUNT { {{pattern}} {{(query.Where.Count == 0 ? "" : $"WHERE {Where(query, parameters)}")}} }
            """;
        var found = (await queries.RunAsync(text, parameters.Values, cancellation)).ToDictionary(row => row.Text(0), row => row.Number(1));
        return query.Parents.Distinct().ToDictionary(parent => parent, parent => found.GetValueOrDefault(parent));
    }

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

    private static string Where(ExpandQuery query, Parameters parameters) => query.Where.Count == 0
        ? "true"
        : string.Join(" AND ", query.Where.Select(pair => $"r[{parameters.Add(pair.Key)}] = {parameters.Add(Attributes.ValueOf(pair.Value))}"));

    private static (Neighbour Neighbour, SortPosition Place) Read(Row row, FactOrder order)
    {
        var fact = FactEdge.Read(row);
        var place = new SortPosition("", Turn(order, row.Number(FactEdge.Width + 1)), fact.Id);
        return (new Neighbour(fact, EntityNode.Read(row.Properties(FactEdge.Width + 2))), place);
    }

    /// <summary>Both ends, and both ranges of the order, give a page each; the first of them together are the page.</summary>
    private static Slice<Neighbour> Slice(IEnumerable<(Neighbour Neighbour, SortPosition Place)> found, FactOrder order, int first)
    {
        var rows = found.OrderBy(row => Turn(order, row.Place.Number)).ThenBy(row => row.Place.Id, CodePointComparer.Instance).ToList();
        return new Slice<Neighbour>([.. rows.Take(first).Select(row => row.Neighbour)], [.. rows.Take(first).Select(row => row.Place)], rows.Count > first);
    }

    /// <summary>Between a day's number and the sort property, in both directions.</summary>
    private static long Turn(FactOrder order, long number) =>
        order == FactOrder.LastSeenDescending && number != EntityIndex.NoDay ? -number : number;
}
