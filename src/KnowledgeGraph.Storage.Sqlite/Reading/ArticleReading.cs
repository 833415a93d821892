using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Sqlite.Rows;
using KnowledgeGraph.Storage.Sqlite.Sessions;

namespace KnowledgeGraph.Storage.Sqlite.Reading;

/// <summary>Articles by id: as themselves, and with all that they state.</summary>
internal static class ArticleReading
{
    private const string ByIdSql = $"SELECT {ArticleRow.Columns} FROM article a WHERE a.id IN (SELECT value FROM json_each(@ids))";

    private const string MentionsSql = $"""
        SELECT {MentionRow.Columns}, g.id
        FROM article a
        JOIN mention m ON m.article = a.row
        JOIN mention_group g ON g.row = m.mention_group
        WHERE a.id = @id
        ORDER BY m.place
        """;

    private const string ClaimsSql = $"""
        SELECT {ClaimRow.Columns}, g.id
        FROM article a
        JOIN claim c ON c.article = a.row
        JOIN claim_group g ON g.row = c.claim_group
        WHERE a.id = @id
        ORDER BY c.place
        """;

    public static IReadOnlyList<(Article Article, string Extractor)> ById(Session session, IReadOnlyCollection<string> ids) =>
        session.Query(ByIdSql, row => (ArticleRow.Read(row), row.GetString(ArticleRow.Extractor)), ("@ids", Session.List(ids)));

    public static IReadOnlyList<StoredArticle> Stored(Session session, IReadOnlyCollection<string> ids) =>
        [.. ById(session, ids).Select(found => Stored(session, found.Article, found.Extractor))];

    private static StoredArticle Stored(Session session, Article article, string extractor)
    {
        var mentions = session.Query(MentionsSql, row => (Mention: MentionRow.Read(row), Group: row.GetString(MentionRow.Width)), ("@id", article.Id));
        var claims = session.Query(ClaimsSql, row => (Claim: ClaimRow.Read(row), Day: row.Day(ClaimRow.Day), Group: row.GetString(ClaimRow.Width)), ("@id", article.Id));
        return new StoredArticle(
            new ArticleClaims(article, [.. mentions.Select(m => m.Mention)], [.. claims.Select(c => c.Claim)], extractor),
            mentions.ToDictionary(m => m.Mention.Id, m => m.Group),
            claims.ToDictionary(c => c.Claim.Id, c => c.Group),
            claims.Where(c => c.Day is not null).ToDictionary(c => c.Claim.Id, c => c.Day!.Value),
            "");
    }
}
