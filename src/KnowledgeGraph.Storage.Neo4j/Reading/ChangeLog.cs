using System.Globalization;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Neo4j.Http;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>Every commit with its diff, in order.</summary>
internal static class ChangeLog
{
    private const string SinceText = """
        MATCH (c:Change)
        WHERE c.sequence > $p.since
        RETURN properties(c), c.sequence ORDER BY c.sequence LIMIT $p.first
        """;

    private const string LastText = "MATCH (s:Store {name: 'store'}) RETURN s.sequence";

    private const string CommittedText = "MATCH (c:Change {sequence: $p.sequence}) RETURN c.commit = $p.commit";

    public static async Task<long> LastAsync(Queries queries, CancellationToken cancellation) =>
        (await queries.RunAsync(LastText, null, cancellation)).Single().Number(0);

    public static Task<IReadOnlyList<LogEntry>> SinceAsync(Queries queries, long since, int first, CancellationToken cancellation) =>
        queries.RunAsync(SinceText, new { since, first }, Read, cancellation);

    /// <summary>Whether that attempt became the commit of that number.</summary>
    public static async Task<bool> IsCommittedAsync(Queries queries, long sequence, string commit, CancellationToken cancellation) =>
        (await queries.RunAsync(CommittedText, new { sequence, commit }, cancellation)) is [var row] && row.Flag(0);

    private static LogEntry Read(Row row)
    {
        var entry = row.Properties(0);
        return new LogEntry(
            row.Number(1),
            new LogCause(
                Enum.Parse<LogKind>(entry.Text("kind")),
                entry.Texts("articles"),
                DateTimeOffset.Parse(entry.Text("at"), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind)),
            entry.Json<GraphDiff>("diff"));
    }
}
