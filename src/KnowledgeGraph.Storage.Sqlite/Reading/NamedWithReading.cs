using KnowledgeGraph.Storage.Sqlite.Sessions;

namespace KnowledgeGraph.Storage.Sqlite.Reading;

/// <summary>Who is named in the same articles: ids alone, so that many articles cost little.</summary>
internal static class NamedWithReading
{
    private const string Sql = $"""
        WITH mine AS MATERIALIZED (
            SELECT article, min(number) AS number
            FROM (
                SELECT m.article, row_number() OVER (ORDER BY m.day_newest, m.id) AS number
                FROM entity e
                JOIN mention_group g ON g.entity = e.row
                JOIN mention m ON m.row IN ({MentionReading.NewestOfGroup})
                WHERE e.id = @id)
            WHERE number <= @first
            GROUP BY article)
        SELECT DISTINCT o.id, a.id, mine.number
        FROM mine
        CROSS JOIN mention n ON n.article = mine.article
        JOIN mention_group h ON h.row = n.mention_group
        JOIN entity o ON o.row = h.entity
        JOIN article a ON a.row = mine.article
        WHERE o.type = 'Person' AND o.id <> @id
            AND NOT EXISTS (SELECT 1 FROM entity t JOIN fact w ON w.object = t.row WHERE t.id = a.id AND w.type = 'WROTE' AND w.subject = o.row)
        ORDER BY o.id, mine.number
        """;

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Read(Session session, string entity, int mentions) =>
        session.Query(Sql, row => (Other: row.GetString(0), Article: row.GetString(1)), ("@id", entity), ("@first", mentions))
            .GroupBy(pair => pair.Other, pair => pair.Article).ToDictionary(other => other.Key, IReadOnlyList<string> (other) => [.. other]);
}
