using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Storage.Sqlite.Rows;
using KnowledgeGraph.Storage.Sqlite.Sessions;

namespace KnowledgeGraph.Storage.Sqlite.Reading;

/// <summary>Claim groups by what a rebuild knows of them.</summary>
internal static class ClaimGroupReading
{
    private const string Select = $"SELECT {ClaimGroupRow.Columns} FROM claim_group g JOIN fact f ON f.row = g.fact";

    private const string ByIdSql = $"{Select} WHERE g.id IN (SELECT value FROM json_each(@ids))";

    private const string TouchingSql = $"""
        {Select} WHERE g.row IN (
            SELECT row FROM claim_group WHERE subject_group IN (SELECT row FROM mention_group WHERE id IN (SELECT value FROM json_each(@ids)))
            UNION
            SELECT row FROM claim_group WHERE object_group IN (SELECT row FROM mention_group WHERE id IN (SELECT value FROM json_each(@ids))))
        """;

    private const string OfFactsSql = $"{Select} WHERE f.id IN (SELECT value FROM json_each(@ids))";

    public static IReadOnlyList<ClaimGroup> ById(Session session, IReadOnlyCollection<string> ids) => Query(session, ByIdSql, ids);

    public static IReadOnlyList<ClaimGroup> Touching(Session session, IReadOnlyCollection<string> mentionGroups) => Query(session, TouchingSql, mentionGroups);

    public static IReadOnlyList<ClaimGroup> OfFacts(Session session, IReadOnlyCollection<string> facts) => Query(session, OfFactsSql, facts);

    private static List<ClaimGroup> Query(Session session, string sql, IReadOnlyCollection<string> ids) =>
        session.Query(sql, ClaimGroupRow.Read, ("@ids", Session.List(ids)));
}
