using System.Text.Json;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Storage.Neo4j.Selecting;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>Facts of many entities as lists of ids, which cost the server and the wire little.</summary>
internal static class LinkReading
{
    public static async Task<IReadOnlyDictionary<string, Links>> ReadAsync(Queries queries, ExpandQuery query, CancellationToken cancellation)
    {
        var parameters = new Parameters();
        var text = $$"""
            UNWIND {{parameters.Add(query.Parents.Distinct())}} AS parent
            MATCH (p:Entity {id: parent})
            CALL (p) {
                CALL (p) {
                {{FactPages.Of(query, parameters)}}
                }
                RETURN collect([r.id, r.articles, n.id, n.type, r.{{FactPages.Sort(query.Order)}}]) AS links
            }
            RETURN parent, p.type, links
            """;
        var rows = await queries.RunAsync(text, parameters.Values, cancellation);
        return rows.ToDictionary(row => row.Text(0), row => new Links(row.Text(1), Page(row.Values[2], query.First)));
    }

    private static IReadOnlyList<Link> Page(JsonElement links, int first) => [.. links.EnumerateArray()
        .Select(link => (Sort: link[4].GetInt64(), Link: new Link(link[0].GetString()!, link[1].GetInt32(), link[2].GetString()!, link[3].GetString()!)))
        .OrderBy(row => row.Sort).ThenBy(row => row.Link.Fact, CodePointComparer.Instance).Take(first).Select(row => row.Link)];
}
