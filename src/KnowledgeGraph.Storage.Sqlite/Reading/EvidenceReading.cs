using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Storage.Sqlite.Rows;
using KnowledgeGraph.Storage.Sqlite.Sessions;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Reading;

/// <summary>Claims as evidence: the best behind facts, and all of articles.</summary>
internal static class EvidenceReading
{
    /// <summary>So many of each group of the fact are enough, and are read at the end of an index.</summary>
    private const string OfFactsSql = """
        SELECT fact_id, id, article_id, span_start, span_end, quote, rule, confidence, attributes
        FROM (
            SELECT f.id AS fact_id, a.id AS article_id, c.*, row_number() OVER (PARTITION BY f.row ORDER BY c.confidence DESC, c.day, c.id) AS number
            FROM fact f
            JOIN claim_group g ON g.fact = f.row
            JOIN claim c ON c.row IN (SELECT row FROM claim WHERE claim_group = g.row ORDER BY confidence DESC, day, id LIMIT @first)
            JOIN article a ON a.row = c.article
            WHERE f.id IN (SELECT value FROM json_each(@facts)))
        WHERE number <= @first
        ORDER BY fact_id, number
        """;

    private const string OfArticlesSql = """
        SELECT f.id, c.id, a.id, c.span_start, c.span_end, c.quote, c.rule, c.confidence, c.attributes
        FROM article a
        JOIN claim c ON c.article = a.row
        JOIN claim_group g ON g.row = c.claim_group
        JOIN fact f ON f.row = g.fact
        WHERE a.id IN (SELECT value FROM json_each(@articles))
        ORDER BY a.row, c.span_start, c.span_end, c.id
        """;

    public static IReadOnlyDictionary<string, IReadOnlyList<Evidence>> OfFacts(Session session, IReadOnlyCollection<string> facts, int first) =>
        session.Query(OfFactsSql, row => (row.GetString(0), Read(row)), ("@first", first), ("@facts", Session.List(facts))).ByParent(facts);

    public static IReadOnlyDictionary<string, IReadOnlyList<Evidence>> OfArticles(Session session, IReadOnlyCollection<string> articles) =>
        session.Query(OfArticlesSql, row => (row.GetString(2), Read(row)), ("@articles", Session.List(articles))).ByParent(articles);

    /// <summary>Reads fact, claim, article, span, quote, rule, confidence and attributes.</summary>
    public static Evidence Read(SqliteDataReader row) => new(
        row.GetString(1),
        row.GetString(0),
        row.GetString(2),
        new TextSpan(row.GetInt32(3), row.GetInt32(4)),
        row.GetString(5),
        row.GetString(6),
        row.GetDouble(7),
        row.Attributes(8));
}
