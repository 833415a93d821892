using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Sqlite.Sessions;

namespace KnowledgeGraph.Storage.Sqlite.Reading;

/// <summary>How much there is, by the tally.</summary>
internal static class Counting
{
    public static GraphCounts Count(Session session)
    {
        var tally = session.Query("SELECT kind, type, count FROM tally WHERE count > 0", row => (Kind: row.GetString(0), Type: row.GetString(1), Count: row.GetInt64(2)));
        Dictionary<string, long> Of(string kind) => tally.Where(row => row.Kind == kind).ToDictionary(row => row.Type, row => row.Count);
        return new GraphCounts(Of("article").Values.Sum(), Of("entity"), Of("fact"));
    }
}
