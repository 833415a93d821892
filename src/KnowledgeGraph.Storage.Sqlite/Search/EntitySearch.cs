using KnowledgeGraph.Storage.Sqlite.Sessions;

namespace KnowledgeGraph.Storage.Sqlite.Search;

/// <summary>The words by which entities are found; articles are found by their own.</summary>
internal static class EntitySearch
{
    public static void Put(Session session, long row, string type, string tokens)
    {
        if (type == ArticleSearch.Type) return;
        session.Execute("INSERT OR REPLACE INTO entity_search (rowid, tokens) VALUES (@row, @words)", ("@row", row), ("@words", SearchWords.Of(tokens)));
    }

    public static void Remove(Session session, long row) => session.Execute("DELETE FROM entity_search WHERE rowid = @row", ("@row", row));
}
