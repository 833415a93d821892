using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Storage.Neo4j.Http;
using KnowledgeGraph.Storage.Neo4j.Nodes;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>Claims as evidence: the best behind facts, and all of articles.</summary>
internal static class EvidenceReading
{
    /// <summary>So many of each group of the fact are enough, and are read at the end of an index.</summary>
    private const string OfFactsText = """
        UNWIND $p.ids AS id
        MATCH (g:ClaimGroup {fact: id})
        CALL (g) {
            MATCH (v:Evidence) USING INDEX SEEK v:Evidence(group, rank, day, id)
            WHERE v.group = g.id AND v.rank <= 0 AND v.day >= 0 AND v.id >= ''
            RETURN v ORDER BY v.group, v.rank, v.day, v.id LIMIT $p.first
        }
        WITH id, v ORDER BY id, v.rank, v.day, v.id
        RETURN id, collect(v {.*, fact: id})[..$p.first]
        """;

    private const string OfArticlesText = """
        UNWIND $p.ids AS id
        MATCH (v:Evidence {article: id}) USING INDEX SEEK v:Evidence(article, place) WHERE v.place >= 0
        MATCH (g:ClaimGroup {id: v.group})
        WITH id, v, g ORDER BY id, v.start, v.end, v.id
        RETURN id, collect(v {.*, fact: g.fact})
        """;

    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<Evidence>>> OfFactsAsync(
        Queries queries, IReadOnlyCollection<string> facts, int first, CancellationToken cancellation) =>
        (await queries.RunAsync(OfFactsText, new { ids = facts.Distinct(), first }, Read, cancellation)).ByParent(facts);

    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<Evidence>>> OfArticlesAsync(
        Queries queries, IReadOnlyCollection<string> articles, CancellationToken cancellation) =>
        (await queries.RunAsync(OfArticlesText, new { ids = articles.Distinct() }, Read, cancellation)).ByParent(articles);

    private static (string Parent, IReadOnlyList<Evidence> Evidence) Read(Row row) => (row.Text(0), [.. row.List(1).Select(EvidenceNode.ReadEvidence)]);
}
