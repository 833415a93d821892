using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Neo4j.Http;
using KnowledgeGraph.Storage.Neo4j.Nodes;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>What is stated of facts, day by day.</summary>
internal static class StatementReading
{
    private const string Text = """
        UNWIND $p.ids AS id
        MATCH (g:ClaimGroup {fact: id})
        MATCH (v:Evidence) USING INDEX SEEK v:Evidence(group, day, id) WHERE v.group = g.id AND v.day >= 0 AND v.id >= ''
        WITH id, g, v ORDER BY v.rank, v.id
        WITH id, g.attributes AS stated, v.day AS day, count(DISTINCT v.article) AS articles, head(collect(v)) AS best
        WITH id, stated, articles, best ORDER BY id, day, best.id
        RETURN id, collect(best {.*, fact: id, stated: stated, articles: articles})
        """;

    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<StatedDay>>> OfFactsAsync(
        Queries queries, IReadOnlyCollection<string> facts, CancellationToken cancellation) =>
        (await queries.RunAsync(Text, new { ids = facts.Distinct() }, Read, cancellation)).ByParent(facts);

    private static (string Parent, IReadOnlyList<StatedDay> Statements) Read(Row row) => (row.Text(0), [.. row.List(1).Select(ReadDay)]);

    private static StatedDay ReadDay(Properties properties) =>
        new(properties.Json<AttributeSet>("stated"), EvidenceNode.Day(properties), properties.Number("articles"), EvidenceNode.ReadEvidence(properties));
}
