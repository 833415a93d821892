using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Storage.Neo4j.Http;
using KnowledgeGraph.Storage.Neo4j.Nodes;
using KnowledgeGraph.Storage.Neo4j.Schema;
using KnowledgeGraph.Storage.Neo4j.Selecting;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>Facts of several types of many entities, in one statement.</summary>
/// <remarks>
/// Of an entity with no more relationships than are asked for of one type all are taken as they lie at it, which is fastest; a hub is not
/// read: of it each type is found by its index, as in <see cref="FactPages"/>.
/// </remarks>
internal static class AroundReading
{
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<Neighbour>>> ReadAsync(Queries queries, AroundQuery query, CancellationToken cancellation)
    {
        if (query.FactTypes.Count == 0) return query.Parents.Distinct().ToDictionary(parent => parent, IReadOnlyList<Neighbour> (_) => []);
        var parameters = new Parameters();
        var text = Text(query, parameters);
        var found = (await queries.RunAsync(text, parameters.Values, Read, cancellation)).ToLookup(row => row.Parent);
        return query.Parents.Distinct().ToDictionary(parent => parent, IReadOnlyList<Neighbour> (parent) => [.. found[parent]
            .GroupBy(row => row.Neighbour.Fact.Type)
            .SelectMany(type => type.OrderBy(row => row.Sort).ThenBy(row => row.Neighbour.Fact.Id, CodePointComparer.Instance).Take(query.First).Select(row => row.Neighbour))]);
    }

    private static string Text(AroundQuery query, Parameters parameters)
    {
        var types = query.FactTypes.Distinct().Order(StringComparer.Ordinal).ToList();
        var parents = parameters.Add(query.Parents.Distinct());
        var few = parameters.Add(query.First);
        var limit = parameters.Add(query.First + 1);
        var pages = types.Select(type => FactPages.Of(query.Of(type), parameters, limit));
        return $$"""
            {{EdgeTypes.KeptPlan}}UNWIND {{parents}} AS parent
            MATCH (p:Entity {id: parent})
            WITH p, parent, COUNT { (p)--() } AS degree
            CALL (p, degree) {
                WITH p WHERE degree <= {{few}}
                MATCH (p)-[r:{{string.Join('|', types.Select(EdgeTypes.Of))}}]-(n)
                RETURN startNode(r) AS s, r, endNode(r) AS o, n
                UNION ALL
                WITH p WHERE degree > {{few}}
                CALL (p) {
                {{string.Join("\nUNION ALL\n", pages)}}
                }
                RETURN s, r, o, n
            }
            RETURN {{FactEdge.Columns}}, parent, r.{{FactPages.Sort(FactOrder.LastSeenDescending)}}, {{EntityColumn.Whole.Of("n")}}
            """;
    }

    private static (string Parent, long Sort, Neighbour Neighbour) Read(Row row) =>
        (row.Text(FactEdge.Width), row.Number(FactEdge.Width + 1), new Neighbour(FactEdge.Read(row), EntityColumn.Whole.Read(row.Values[FactEdge.Width + 2])));
}
