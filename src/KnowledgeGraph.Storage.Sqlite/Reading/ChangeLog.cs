using System.Globalization;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Serialization;
using KnowledgeGraph.Storage.Sqlite.Rows;
using KnowledgeGraph.Storage.Sqlite.Sessions;

namespace KnowledgeGraph.Storage.Sqlite.Reading;

/// <summary>Every commit with its diff, in order.</summary>
internal static class ChangeLog
{
    /// <summary>0 for a new store.</summary>
    public static long LastSequence(Session session) => session.Number("SELECT max(sequence) FROM change") ?? 0;

    public static IReadOnlyList<LogEntry> Since(Session session, long since, int first) => session.Query(
        "SELECT sequence, kind, articles, at, diff FROM change WHERE sequence > @since ORDER BY sequence LIMIT @first",
        row => new LogEntry(
            row.GetInt64(0),
            new LogCause(
                Enum.Parse<LogKind>(row.GetString(1)),
                row.Texts(2),
                DateTimeOffset.Parse(row.GetString(3), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind)),
            GraphJson.Read<GraphDiff>(row.GetString(4))),
        ("@since", since),
        ("@first", first));

    /// <summary>Writes the next entry and gives its number.</summary>
    public static long Append(Session session, LogCause cause, GraphDiff diff)
    {
        var sequence = LastSequence(session) + 1;
        session.Execute(
            "INSERT INTO change (sequence, kind, articles, at, diff) VALUES (@sequence, @kind, @articles, @at, @diff)",
            ("@sequence", sequence),
            ("@kind", cause.Kind.ToString()),
            ("@articles", Session.List(cause.Articles)),
            ("@at", cause.At.ToString("O", CultureInfo.InvariantCulture)),
            ("@diff", GraphJson.Write(diff)));
        return sequence;
    }
}
