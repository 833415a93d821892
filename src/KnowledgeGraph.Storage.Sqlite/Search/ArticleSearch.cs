using KnowledgeGraph.Storage.Sqlite.Sessions;

namespace KnowledgeGraph.Storage.Sqlite.Search;

/// <summary>The words of title and text by which articles are found.</summary>
internal static class ArticleSearch
{
    /// <summary>The entity type of articles.</summary>
    public const string Type = "Article";

    public static void Put(Session session, long row, string tokens) =>
        session.Execute("INSERT INTO article_search (rowid, tokens) VALUES (@row, @words)", ("@row", row), ("@words", SearchWords.Of(tokens)));

    public static void Remove(Session session, long row) => session.Execute("DELETE FROM article_search WHERE rowid = @row", ("@row", row));
}
