using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Storage.Sqlite.Rows;
using KnowledgeGraph.Storage.Sqlite.Sessions;

namespace KnowledgeGraph.Storage.Sqlite.Reading;

/// <summary>The extremes of groups as they are without one article, each found at the end of an index.</summary>
/// <remarks>An article has few mentions and claims of one group, so passing over them costs nothing to speak of.</remarks>
internal static class ExtremesReading
{
    private const string MentionsSql = """
        SELECT g.id, m.day, m.id,
            (SELECT day FROM mention WHERE mention_group = g.row AND article <> @article AND day < 2147483647 ORDER BY day DESC LIMIT 1)
        FROM mention_group g
        JOIN mention m ON m.row = (SELECT row FROM mention WHERE mention_group = g.row AND article <> @article ORDER BY day, id LIMIT 1)
        WHERE g.id IN (SELECT value FROM json_each(@groups))
        """;

    /// <summary>For each degree of confidence in a group, the surest first, its oldest claim and newest day: a group has few degrees, whatever it has of claims.</summary>
    private const string ClaimsSql = """
        WITH RECURSIVE degree (claim_group, confidence) AS (
            SELECT g.row, (SELECT confidence FROM claim WHERE claim_group = g.row ORDER BY confidence DESC LIMIT 1)
            FROM claim_group g
            WHERE g.id IN (SELECT value FROM json_each(@groups))
            UNION ALL
            SELECT d.claim_group, (SELECT confidence FROM claim WHERE claim_group = d.claim_group AND confidence < d.confidence ORDER BY confidence DESC LIMIT 1)
            FROM degree d
            WHERE d.confidence IS NOT NULL)
        SELECT g.id, c.day, c.id,
            (SELECT day FROM claim WHERE claim_group = d.claim_group AND confidence = d.confidence AND article <> @article AND day < 2147483647 ORDER BY day DESC LIMIT 1),
            c.id, a.id, c.span_start, c.span_end, c.quote, c.confidence, c.day
        FROM degree d
        JOIN claim_group g ON g.row = d.claim_group
        JOIN claim c ON c.row = (SELECT row FROM claim WHERE claim_group = d.claim_group AND confidence = d.confidence AND article <> @article ORDER BY day, id LIMIT 1)
        JOIN article a ON a.row = c.article
        ORDER BY g.row, d.confidence DESC
        """;

    public static IReadOnlyDictionary<string, MentionExtremes> OfMentions(Session session, IReadOnlyCollection<string> groups, string without) => session.Query(
        MentionsSql,
        row => (Group: row.GetString(0), Extremes: new MentionExtremes(Range(row.Day(1), row.Day(3)), row.Earliest(1))),
        ("@article", RowOf(session, without)),
        ("@groups", Session.List(groups))).ToDictionary(found => found.Group, found => found.Extremes);

    public static IReadOnlyDictionary<string, ClaimExtremes> OfClaims(Session session, IReadOnlyCollection<string> groups, string without) => session.Query(
        ClaimsSql,
        row =>
        {
            var best = new BestClaim(row.GetString(4), row.GetString(5), new TextSpan(row.GetInt32(6), row.GetInt32(7)), row.GetString(8), row.GetDouble(9), row.Day(10));
            return (Group: row.GetString(0), Extremes: new ClaimExtremes(Range(row.Day(1), row.Day(3)), row.Earliest(1), best));
        },
        ("@article", RowOf(session, without)),
        ("@groups", Session.List(groups))).GroupBy(found => found.Group, found => found.Extremes).ToDictionary(group => group.Key, group => group.Aggregate(Together));

    /// <summary>Of all claims of both; what is best stands in the surer one, which is given first.</summary>
    private static ClaimExtremes Together(ClaimExtremes surer, ClaimExtremes other) => new(
        surer.Days is { } mine && other.Days is { } theirs ? mine.Cover(theirs) : surer.Days ?? other.Days,
        surer.Earliest <= other.Earliest ? surer.Earliest : other.Earliest,
        surer.Best);

    /// <summary>The earliest one is dated if any is.</summary>
    private static DayRange? Range(DateOnly? first, DateOnly? last) => first is { } from && last is { } to ? new DayRange(from, to) : null;

    /// <summary>No row is 0, so without a stored article all are counted.</summary>
    private static long RowOf(Session session, string article) => session.Number("SELECT row FROM article WHERE id = @id", ("@id", article)) ?? 0;
}
