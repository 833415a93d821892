using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Neo4j.Schema;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>How much there is.</summary>
/// <remarks>The server keeps these counts, so nothing is read to count it; but only a count that stands alone is taken from them.</remarks>
internal static class Counting
{
    private const string Entity = "entity";
    private const string Fact = "fact";

    private static readonly string Text = string.Join("\nUNION ALL\n", (IEnumerable<string>)
    [
        "MATCH (n:ArticleText) WITH count(n) AS count RETURN 'article' AS kind, '' AS type, count",
        .. GraphOntology.Default.Entities.Select(type => $"MATCH (n:{CypherName.Of(type.Name)}) WITH count(n) AS count RETURN '{Entity}' AS kind, '{type.Name}' AS type, count"),
        .. GraphOntology.Default.Edges.Select(type => $"MATCH ()-[r:{CypherName.Of(type.Name)}]->() WITH count(r) AS count RETURN '{Fact}' AS kind, '{type.Name}' AS type, count"),
    ]);

    public static async Task<GraphCounts> CountAsync(Queries queries, CancellationToken cancellation)
    {
        var counts = await queries.RunAsync(Text, null, row => (Kind: row.Text(0), Type: row.Text(1), Count: row.Number(2)), cancellation);
        Dictionary<string, long> Of(string kind) => counts.Where(row => row.Kind == kind && row.Count > 0).ToDictionary(row => row.Type, row => row.Count);
        return new GraphCounts(counts[0].Count, Of(Entity), Of(Fact));
    }
}
