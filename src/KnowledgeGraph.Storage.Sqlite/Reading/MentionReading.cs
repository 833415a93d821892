using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Sqlite.Rows;
using KnowledgeGraph.Storage.Sqlite.Sessions;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Reading;

/// <summary>Mentions of articles and of entities, and which entity holds a mention.</summary>
internal static class MentionReading
{
    private const string ResolveSql = """
        SELECT m.id, e.id
        FROM mention m
        JOIN mention_group g ON g.row = m.mention_group
        JOIN entity e ON e.row = g.entity
        WHERE m.id IN (SELECT value FROM json_each(@ids))
        """;

    private const string OfArticlesSql = $"""
        SELECT a.id, {MentionRow.Columns}, a.id, e.id
        FROM article a
        JOIN mention m ON m.article = a.row
        JOIN mention_group g ON g.row = m.mention_group
        JOIN entity e ON e.row = g.entity
        WHERE a.id IN (SELECT value FROM json_each(@ids))
        ORDER BY a.row, m.place
        """;

    /// <summary>The rows of the newest mentions of a group g: dated ones from the end of an index, then undated ones, which stand behind them.</summary>
    public const string NewestOfGroup = """
        SELECT row FROM (SELECT row FROM mention WHERE mention_group = g.row AND day < 2147483647 ORDER BY day DESC, id LIMIT @first)
        UNION ALL
        SELECT row FROM (SELECT row FROM mention WHERE mention_group = g.row AND day = 2147483647 ORDER BY id LIMIT @first)
        """;

    /// <summary>So many of each group of the entity are enough.</summary>
    private const string OfEntitiesSql = $"""
        SELECT parent, {MentionRow.Columns}, article_id, parent
        FROM (
            SELECT e.id AS parent, m.*, a.id AS article_id, row_number() OVER (PARTITION BY e.row ORDER BY m.day_newest, m.id) AS number
            FROM entity e
            JOIN mention_group g ON g.entity = e.row
            JOIN mention m ON m.row IN ({NewestOfGroup})
            JOIN article a ON a.row = m.article
            WHERE e.id IN (SELECT value FROM json_each(@ids))) m
        WHERE number <= @first
        ORDER BY parent, number
        """;

    public static IReadOnlyDictionary<string, string> Resolve(Session session, IReadOnlyCollection<string> mentions) =>
        session.Query(ResolveSql, row => (Mention: row.GetString(0), Entity: row.GetString(1)), ("@ids", Session.List(mentions)))
            .ToDictionary(found => found.Mention, found => found.Entity);

    public static IReadOnlyDictionary<string, IReadOnlyList<StoredMention>> OfArticles(Session session, IReadOnlyCollection<string> articles) =>
        session.Query(OfArticlesSql, Read, ("@ids", Session.List(articles))).ByParent(articles);

    public static IReadOnlyDictionary<string, IReadOnlyList<StoredMention>> OfEntities(Session session, IReadOnlyCollection<string> entities, int first) =>
        session.Query(OfEntitiesSql, Read, ("@first", first), ("@ids", Session.List(entities))).ByParent(entities);

    private static (string Parent, StoredMention Mention) Read(SqliteDataReader row) =>
        (row.GetString(0), new StoredMention(MentionRow.Read(row, 1), row.GetString(MentionRow.Width + 1), row.GetString(MentionRow.Width + 2)));
}
