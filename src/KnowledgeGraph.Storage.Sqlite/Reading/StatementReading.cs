using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Sqlite.Rows;
using KnowledgeGraph.Storage.Sqlite.Sessions;

namespace KnowledgeGraph.Storage.Sqlite.Reading;

/// <summary>What is stated of facts, day by day.</summary>
internal static class StatementReading
{
    /// <summary>Beside a lone min() SQLite gives the other columns of the row that has it: that of the surest claim, the first of equals.</summary>
    private const string Sql = """
        SELECT d.fact_id, c.id, a.id, c.span_start, c.span_end, c.quote, c.rule, c.confidence, c.attributes, d.stated, d.day, d.articles
        FROM (
            SELECT f.id AS fact_id, g.attributes AS stated, c.day AS day, count(DISTINCT c.article) AS articles, c.row AS best,
                min(printf('%09d', 100000000 - CAST(round(c.confidence * 100000000) AS INTEGER)) || c.id)
            FROM fact f
            JOIN claim_group g ON g.fact = f.row
            JOIN claim c ON c.claim_group = g.row
            WHERE f.id IN (SELECT value FROM json_each(@facts))
            GROUP BY f.row, g.attributes, c.day) d
        JOIN claim c ON c.row = d.best
        JOIN article a ON a.row = c.article
        ORDER BY d.fact_id, d.day, c.id
        """;

    public static IReadOnlyDictionary<string, IReadOnlyList<StatedDay>> OfFacts(Session session, IReadOnlyCollection<string> facts) =>
        session.Query(
            Sql,
            row => (row.GetString(0), new StatedDay(row.Attributes(9), row.Day(10), row.GetInt32(11), EvidenceReading.Read(row))),
            ("@facts", Session.List(facts))).ByParent(facts);
}
