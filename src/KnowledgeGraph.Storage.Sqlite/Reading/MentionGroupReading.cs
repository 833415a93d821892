using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Storage.Sqlite.Rows;
using KnowledgeGraph.Storage.Sqlite.Sessions;

namespace KnowledgeGraph.Storage.Sqlite.Reading;

/// <summary>Mention groups by what a rebuild knows of them.</summary>
internal static class MentionGroupReading
{
    private const string Select = $"SELECT {MentionGroupRow.Columns} FROM mention_group g JOIN entity e ON e.row = g.entity";

    private const string ByIdSql = $"{Select} WHERE g.id IN (SELECT value FROM json_each(@ids))";

    private const string ByKeySql = $"""
        {Select} WHERE g.row IN (
            SELECT mention_group FROM mention_group_key WHERE type = @type AND key IN (SELECT value FROM json_each(@keys)))
        """;

    private const string ReferringSql = $"""
        {Select} WHERE g.row IN (
            SELECT mention_group FROM mention_group_reference WHERE referred IN (SELECT value FROM json_each(@ids)))
        """;

    private const string OfEntitiesSql = $"{Select} WHERE e.id IN (SELECT value FROM json_each(@ids))";

    public static IReadOnlyList<MentionGroup> ById(Session session, IReadOnlyCollection<string> ids) => Query(session, ByIdSql, ids);

    public static IReadOnlyList<MentionGroup> ByKey(Session session, string type, IReadOnlyCollection<string> keys) =>
        session.Query(ByKeySql, MentionGroupRow.Read, ("@type", type), ("@keys", Session.List(keys)));

    public static IReadOnlyList<MentionGroup> ReferringTo(Session session, IReadOnlyCollection<string> groups) => Query(session, ReferringSql, groups);

    public static IReadOnlyList<MentionGroup> OfEntities(Session session, IReadOnlyCollection<string> entities) => Query(session, OfEntitiesSql, entities);

    private static List<MentionGroup> Query(Session session, string sql, IReadOnlyCollection<string> ids) =>
        session.Query(sql, MentionGroupRow.Read, ("@ids", Session.List(ids)));
}
