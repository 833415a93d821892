using System.Runtime.CompilerServices;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Neo4j.Http;
using KnowledgeGraph.Storage.Neo4j.Nodes;
using KnowledgeGraph.Storage.Neo4j.Schema;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>Everything that belongs to the graph, in parts that fit in memory, each kind in order of its ids.</summary>
internal static class Exporting
{
    private const int PartSize = 1000;

    /// <summary>For each kind of item a statement that goes on after an id, which it returns first, and how to read it.</summary>
    private static readonly (string Text, Func<Row, ExportItem> Read)[] Kinds =
    [
        (
            $"MATCH (t:ArticleText) WHERE t.id > $p.after RETURN t.id, {ArticleNode.Columns} ORDER BY t.id LIMIT $p.size",
            row => new ExportItem.OfArticle(ArticleNode.Read(row.Properties(1)), ArticleNode.Extractor(row.Properties(1)))),
        (
            $"MATCH (e:Entity) WHERE e.id > $p.after RETURN e.id, {EntityColumn.Whole.Of("e")} ORDER BY e.id LIMIT $p.size",
            row => new ExportItem.OfEntity(EntityColumn.Whole.Read(row.Values[1]))),
        .. GraphOntology.Default.Edges.Select(type => OfFacts(CypherName.Of(type.Name))),
        (
            """
            MATCH (v:Evidence) WHERE v.id > $p.after
            WITH v ORDER BY v.id LIMIT $p.size
            MATCH (g:ClaimGroup {id: v.group})
            RETURN v.id, v {.*, fact: g.fact} ORDER BY v.id
            """,
            row => new ExportItem.OfEvidence(EvidenceNode.ReadEvidence(row.Properties(1)))),
        (
            """
            MATCH (m:Mention) WHERE m.id > $p.after
            WITH m ORDER BY m.id LIMIT $p.size
            MATCH (g:MentionGroup {id: m.group})
            RETURN m.id, m {.*, entity: g.entity} ORDER BY m.id
            """,
            row => new ExportItem.OfMention(MentionReading.Read(row.Properties(1)))),
    ];

    public static async IAsyncEnumerable<ExportItem> ExportAsync(Queries queries, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var (text, read) in Kinds)
        {
            var after = "";
            IReadOnlyList<Row> rows;
            do
            {
                rows = await queries.RunAsync(text, new { after, size = PartSize }, cancellation);
                foreach (var row in rows) yield return read(row);
                if (rows.Count > 0) after = rows[^1].Text(0);
            }
            while (rows.Count == PartSize);
        }
    }

    private static (string Text, Func<Row, ExportItem> Read) OfFacts(string type) => (
        $"MATCH (s)-[r:{type}]->(o) USING INDEX SEEK r:{type}(id) WHERE r.id > $p.after RETURN r.id, {FactEdge.Columns} ORDER BY r.id LIMIT $p.size",
        row => new ExportItem.OfFact(FactEdge.Read(row, 1)));
}
