using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Storage.Sqlite.Rows;
using KnowledgeGraph.Storage.Sqlite.Sessions;

namespace KnowledgeGraph.Storage.Sqlite.Reading;

/// <summary>Facts by id and by their ends.</summary>
internal static class FactReading
{
    private static readonly string ByIdSql = $"""
        SELECT {FactRow.Of("f", "s", "o")}
        FROM fact f
        JOIN entity s ON s.row = f.subject
        JOIN entity o ON o.row = f.object
        WHERE f.id IN (SELECT value FROM json_each(@ids))
        """;

    private static readonly string TriplesSql = $"""
        SELECT {FactRow.Of("f", "s", "o")}, {EntityRow.Of("s")}, {EntityRow.Of("o")}
        FROM (SELECT DISTINCT value ->> 0 AS type, value ->> 1 AS id FROM json_each(@names)) p
        JOIN fact f ON f.id = p.id AND f.type = p.type
        JOIN entity s ON s.row = f.subject
        JOIN entity o ON o.row = f.object
        """;

    private static readonly string BetweenSql = $"""
        SELECT {FactRow.Of("f", "s", "o")}
        FROM (SELECT DISTINCT value ->> 0 AS type, value ->> 1 AS subject, value ->> 2 AS object FROM json_each(@ends)) p
        JOIN entity s ON s.id = p.subject
        JOIN entity o ON o.id = p.object
        JOIN fact f INDEXED BY fact_between ON f.subject = s.row AND f.object = o.row AND f.type = p.type
        """;

    public static IReadOnlyList<Fact> ById(Session session, IReadOnlyCollection<string> ids) =>
        session.Query(ByIdSql, row => FactRow.Read(row), ("@ids", Session.List(ids)));

    public static IReadOnlyList<Triple> Triples(Session session, IReadOnlyCollection<FactName> names) => session.Query(
        TriplesSql,
        row => new Triple(FactRow.Read(row), EntityRow.Read(row, FactRow.Width), EntityRow.Read(row, FactRow.Width + EntityRow.Width)),
        ("@names", $"[{string.Join(',', names.Select(name => Session.List([name.Type, name.Id])))}]"));

    public static IReadOnlyList<Fact> Between(Session session, IReadOnlyCollection<FactEnds> ends)
    {
        var triples = $"[{string.Join(',', ends.Select(end => Session.List([end.Type, end.Subject, end.Object])))}]";
        return session.Query(BetweenSql, row => FactRow.Read(row), ("@ends", triples));
    }
}
