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
        var (fact, node) = (new FactColumn(query.Facts), new EntityColumn(query.Nodes));
        var text = $$"""
            UNWIND {{parameters.Add(query.Parents.Distinct())}} AS parent
            MATCH (p:Entity {id: parent})
            CALL (p) {
            {{FactPages.Of(query, parameters)}}
            }
            RETURN parent, s = p, r.{{FactPages.Sort(query.Order)}}, {{fact.Of("r")}}, {{node.Of("n")}}
            """;
        var found = (await queries.RunAsync(text, parameters.Values, row => (Parent: row.Text(0), Row: Read(row, query, fact, node)), cancellation))
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

    /// <summary>A row tells the parent, whether it is the subject, the place, the fact and the node at the other end.</summary>
    private static (Neighbour Neighbour, SortPosition Place) Read(Row row, ExpandQuery query, FactColumn column, EntityColumn other)
    {
        var (parent, node) = (row.Text(0), other.Read(row.Values[4]));
        var (subject, @object) = row.Flag(1) ? (parent, node.Id) : (node.Id, parent);
        var fact = column.Read(row.Values[3], query.FactType, subject, @object);
        return (new Neighbour(fact, node), new SortPosition("", FactPages.Turn(query.Order, row.Number(2)), fact.Id));
    }

    /// <summary>Both ends, and both ranges of the order, give a page each; the first of them together are the page.</summary>
    private static Slice<Neighbour> Slice(IEnumerable<(Neighbour Neighbour, SortPosition Place)> found, FactOrder order, int first)
    {
        var rows = found.OrderBy(row => FactPages.Turn(order, row.Place.Number)).ThenBy(row => row.Place.Id, CodePointComparer.Instance).ToList();
        return new Slice<Neighbour>([.. rows.Take(first).Select(row => row.Neighbour)], [.. rows.Take(first).Select(row => row.Place)], rows.Count > first);
    }
}
