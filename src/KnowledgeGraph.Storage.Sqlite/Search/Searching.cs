using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Storage.Sqlite.Sessions;

namespace KnowledgeGraph.Storage.Sqlite.Search;

/// <summary>Entities and articles by words, ranked by how their name fits.</summary>
internal static class Searching
{
    private const string Sql = """
        WITH found (id, type, name, articles) AS (
            SELECT e.id, e.type, e.name, e.articles
            FROM entity_search JOIN entity e ON e.row = entity_search.rowid
            WHERE entity_search MATCH @words AND (@types = '[]' OR e.type IN (SELECT value FROM json_each(@types)))
            UNION ALL
            SELECT a.id, 'Article', a.title, 1
            FROM article_search JOIN article a ON a.row = article_search.rowid
            WHERE article_search MATCH @words AND (@types = '[]' OR 'Article' IN (SELECT value FROM json_each(@types)))
        )
        SELECT id, type, CASE WHEN name = @text THEN 0 WHEN substr(name, 1, length(@text)) = @text THEN 1 ELSE 2 END AS rank
        FROM found
        ORDER BY rank, articles DESC, id
        LIMIT @first
        """;

    public static IReadOnlyList<SearchHit> Search(Session session, SearchQuery query) => query.Tokens.Count == 0 ? [] : session.Query(
        Sql,
        row => new SearchHit(row.GetString(0), row.GetString(1), row.GetInt32(2)),
        ("@words", SearchWords.Of(query.Tokens)),
        ("@types", Session.List(query.Types)),
        ("@text", query.Text),
        ("@first", query.First));
}
