using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Storage.Sqlite.Rows;
using KnowledgeGraph.Storage.Sqlite.Sessions;

namespace KnowledgeGraph.Storage.Sqlite.Reading;

/// <summary>Entities by id.</summary>
internal static class EntityReading
{
    private static readonly string ByIdSql = $"""
        SELECT {EntityRow.Of("e")}
        FROM entity e
        WHERE e.id IN (SELECT value FROM json_each(@ids))
        """;

    public static IReadOnlyList<Entity> ById(Session session, IReadOnlyCollection<string> ids) =>
        session.Query(ByIdSql, row => EntityRow.Read(row), ("@ids", Session.List(ids)));
}
