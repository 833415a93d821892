using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Storage.Neo4j.Http;
using KnowledgeGraph.Storage.Neo4j.Nodes;
using KnowledgeGraph.Storage.Neo4j.Schema;
using KnowledgeGraph.Storage.Neo4j.Selecting;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>Facts of many entities, so many for each.</summary>
internal static class FactExpansion
{
    public static async Task<IReadOnlyDictionary<string, Slice<Neighbour>>> ExpandAsync(Queries queries, ExpandQuery query, CancellationToken cancellation)
    {
        var parameters = new Parameters();
        var text = $$"""
            UNWIND {{parameters.Add(query.Parents.Distinct())}} AS parent
            MATCH (p:Entity {id: parent})
            CALL (p) {
            {{FactPages.Of(query, parameters)}}
            }
            RETURN {{FactEdge.Columns}}, parent, r.{{FactPages.Sort(query.Order)}}, properties(n)
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
            RETURN parent, COUNT { {{pattern}} {{(query.Where.Count == 0 ? "" : $"WHERE {FactPages.Where(query, parameters)}")}} }
            """;
        var found = (await queries.RunAsync(text, parameters.Values, cancellation)).ToDictionary(row => row.Text(0), row => row.Number(1));
        return query.Parents.Distinct().ToDictionary(parent => parent, parent => found.GetValueOrDefault(parent));
    }

    private static (Neighbour Neighbour, SortPosition Place) Read(Row row, FactOrder order)
    {
        var fact = FactEdge.Read(row);
        var place = new SortPosition("", FactPages.Turn(order, row.Number(FactEdge.Width + 1)), fact.Id);
        return (new Neighbour(fact, EntityNode.Read(row.Properties(FactEdge.Width + 2))), place);
    }

    /// <summary>Both ends, and both ranges of the order, give a page each; the first of them together are the page.</summary>
    private static Slice<Neighbour> Slice(IEnumerable<(Neighbour Neighbour, SortPosition Place)> found, FactOrder order, int first)
    {
        var rows = found.OrderBy(row => FactPages.Turn(order, row.Place.Number)).ThenBy(row => row.Place.Id, CodePointComparer.Instance).ToList();
        return new Slice<Neighbour>([.. rows.Take(first).Select(row => row.Neighbour)], [.. rows.Take(first).Select(row => row.Place)], rows.Count > first);
    }
}
