using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Sqlite.Rows;
using KnowledgeGraph.Storage.Sqlite.Sessions;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Reading;

/// <summary>Everything that belongs to the graph, in parts that fit in memory.</summary>
internal static class Exporting
{
    private const int PartSize = 1000;

    /// <summary>For each kind of item a statement that goes on after a row, and how to read it.</summary>
    private static readonly (string Sql, Func<SqliteDataReader, ExportItem> Read)[] Kinds =
    [
        Kind(
            $"SELECT {ArticleRow.Columns}, a.row FROM article a WHERE a.row > @after ORDER BY a.row",
            row => new ExportItem.OfArticle(ArticleRow.Read(row), row.GetString(ArticleRow.Extractor))),
        Kind(
            $"SELECT {EntityRow.Of("e")}, e.row FROM entity e WHERE e.row > @after ORDER BY e.row",
            row => new ExportItem.OfEntity(EntityRow.Read(row))),
        Kind(
            $"""
            SELECT {FactRow.Of("f", "s", "o")}, f.row
            FROM fact f JOIN entity s ON s.row = f.subject JOIN entity o ON o.row = f.object
            WHERE f.row > @after ORDER BY f.row
            """,
            row => new ExportItem.OfFact(FactRow.Read(row))),
        Kind(
            """
            SELECT f.id, c.id, a.id, c.span_start, c.span_end, c.quote, c.rule, c.confidence, c.attributes, c.row
            FROM claim c JOIN claim_group g ON g.row = c.claim_group JOIN fact f ON f.row = g.fact JOIN article a ON a.row = c.article
            WHERE c.row > @after ORDER BY c.row
            """,
            row => new ExportItem.OfEvidence(EvidenceReading.Read(row))),
        Kind(
            $"""
            SELECT {MentionRow.Columns}, a.id, e.id, m.row
            FROM mention m JOIN mention_group g ON g.row = m.mention_group JOIN entity e ON e.row = g.entity JOIN article a ON a.row = m.article
            WHERE m.row > @after ORDER BY m.row
            """,
            row => new ExportItem.OfMention(new StoredMention(MentionRow.Read(row), row.GetString(MentionRow.Width), row.GetString(MentionRow.Width + 1)))),
    ];

    /// <param name="part">Runs a part of the work on the session; between parts others may use it.</param>
    public static async IAsyncEnumerable<ExportItem> Export(Func<Func<Session, List<(ExportItem Item, long Row)>>, Task<List<(ExportItem Item, long Row)>>> part)
    {
        foreach (var (sql, read) in Kinds)
        {
            var after = 0L;
            List<(ExportItem Item, long Row)> items;
            do
            {
                var start = after;
                items = await part(session => session.Query(sql, row => (read(row), row.GetInt64(row.FieldCount - 1)), ("@after", start), ("@size", PartSize)));
                foreach (var (item, row) in items)
                {
                    yield return item;
                    after = row;
                }
            }
            while (items.Count == PartSize);
        }
    }

    private static (string Sql, Func<SqliteDataReader, ExportItem> Read) Kind(string sql, Func<SqliteDataReader, ExportItem> read) => (sql + " LIMIT @size", read);
}
