using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Storage.Sqlite.Rows;
using KnowledgeGraph.Storage.Sqlite.Selecting;
using KnowledgeGraph.Storage.Sqlite.Sessions;

namespace KnowledgeGraph.Storage.Sqlite.Reading;

/// <summary>Facts of several types of many entities, each type found as <see cref="FactExpansion"/> finds it.</summary>
internal static class AroundReading
{
    public static IReadOnlyDictionary<string, IReadOnlyList<Neighbour>> Read(Session session, AroundQuery query)
    {
        var parameters = new Parameters();
        var parents = parameters.Add(Session.List(query.Parents.Distinct()));
        var types = parameters.Add(Session.List(query.FactTypes.Distinct()));
        var sql = $"""
            SELECT p.id, {FactRow.Of("f", "s", "o")}, {EntityRow.Of("n")}
            FROM json_each({parents}) j
            JOIN entity p ON p.id = j.value
            CROSS JOIN json_each({types}) t
            JOIN fact f ON f.row IN ({FactExpansion.Page(query.Of("") with { First = query.First - 1 }, parameters, "t.value")})
            JOIN entity s ON s.row = f.subject
            JOIN entity o ON o.row = f.object
            JOIN entity n ON n.row = iif(f.subject = p.row, f.object, f.subject)
            ORDER BY p.row, f.{FactExpansion.Sort(FactOrder.LastSeenDescending)}, f.id
            """;
        return session.Query(sql, row => (row.GetString(0), new Neighbour(FactRow.Read(row, 1), EntityRow.Read(row, 1 + FactRow.Width))), parameters.Values).ByParent(query.Parents);
    }
}
