using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Neo4j.Http;
using KnowledgeGraph.Storage.Neo4j.Nodes;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>The extremes of groups as they are without one article, each found at the end of an index.</summary>
/// <remarks>An article has few mentions and claims of one group, so passing over them costs nothing to speak of.</remarks>
internal static class ExtremesReading
{
    private static readonly string MentionsText = $$"""
        UNWIND $p.groups AS id
        CALL (id) {
            MATCH (m:Mention) USING INDEX SEEK m:Mention(group, day, id)
            WHERE m.group = id AND m.day >= 0 AND m.id >= '' AND m.article <> $p.article
            RETURN m AS first ORDER BY m.group, m.day, m.id LIMIT 1
        }
        OPTIONAL CALL (id) {
            MATCH (m:Mention) USING INDEX SEEK m:Mention(group, dayNewest, id)
            WHERE m.group = id AND m.dayNewest < {{EntityIndex.NoDay}} AND m.id >= '' AND m.article <> $p.article
            RETURN -m.dayNewest AS last ORDER BY m.group, m.dayNewest, m.id LIMIT 1
        }
        RETURN id, first {.id, .day, last: last}
        """;

    private static readonly string ClaimsText = $$"""
        UNWIND $p.groups AS id
        CALL (id) {
            MATCH (v:Evidence) USING INDEX SEEK v:Evidence(group, day, id)
            WHERE v.group = id AND v.day >= 0 AND v.id >= '' AND v.article <> $p.article
            RETURN v AS first ORDER BY v.group, v.day, v.id LIMIT 1
        }
        CALL (id) {
            MATCH (v:Evidence) USING INDEX SEEK v:Evidence(group, rank, day, id)
            WHERE v.group = id AND v.rank <= 0 AND v.day >= 0 AND v.id >= '' AND v.article <> $p.article
            RETURN v AS best ORDER BY v.group, v.rank, v.day, v.id LIMIT 1
        }
        OPTIONAL CALL (id) {
            MATCH (v:Evidence) USING INDEX SEEK v:Evidence(group, day, id)
            WHERE v.group = id AND v.day < {{EntityIndex.NoDay}} AND v.id >= '' AND v.article <> $p.article
            RETURN v.day AS last ORDER BY v.group DESC, v.day DESC, v.id DESC LIMIT 1
        }
        RETURN id, first {.id, .day, last: last}, properties(best)
        """;

    public static async Task<IReadOnlyDictionary<string, MentionExtremes>> OfMentionsAsync(
        Queries queries, IReadOnlyCollection<string> groups, string article, CancellationToken cancellation)
    {
        var rows = await queries.RunAsync(MentionsText, new { groups = groups.Distinct(), article }, cancellation);
        return rows.ToDictionary(row => row.Text(0), row => new MentionExtremes(row.Properties(1).Days("day", "last"), First(row.Properties(1))));
    }

    public static async Task<IReadOnlyDictionary<string, ClaimExtremes>> OfClaimsAsync(
        Queries queries, IReadOnlyCollection<string> groups, string article, CancellationToken cancellation)
    {
        var rows = await queries.RunAsync(ClaimsText, new { groups = groups.Distinct(), article }, cancellation);
        return rows.ToDictionary(
            row => row.Text(0),
            row => new ClaimExtremes(row.Properties(1).Days("day", "last"), First(row.Properties(1)), EvidenceNode.ReadBest(row.Properties(2))));
    }

    private static Earliest First(Properties properties) => new(properties.Day("day"), properties.Text("id"));
}
