using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Storage.Sqlite.Selecting;
using KnowledgeGraph.Storage.Sqlite.Sessions;

namespace KnowledgeGraph.Storage.Sqlite.Reading;

/// <summary>Facts of many entities, found as <see cref="FactExpansion"/> finds them, but of them only what a walk needs.</summary>
internal static class LinkReading
{
    public static IReadOnlyDictionary<string, Links> Read(Session session, ExpandQuery query)
    {
        var parameters = new Parameters();
        var page = FactExpansion.Page(query, parameters);
        var sort = FactExpansion.Sort(query.Order);
        var sql = $"""
            SELECT p.id, p.type, f.id, f.articles, n.id, n.type
            FROM json_each({parameters.Add(Session.List(query.Parents.Distinct()))}) j
            JOIN entity p ON p.id = j.value
            LEFT JOIN fact f ON f.row IN ({page})
            LEFT JOIN entity n ON n.row = iif(f.subject = p.row, f.object, f.subject)
            ORDER BY p.row, f.{sort}, f.id
            """;
        var rows = session.Query(
            sql,
            row => (Parent: row.GetString(0), Type: row.GetString(1), Link: row.IsDBNull(2) ? (Link?)null : new Link(row.GetString(2), row.GetInt32(3), row.GetString(4), row.GetString(5))),
            parameters.Values);
        return rows.GroupBy(row => (row.Parent, row.Type)).ToDictionary(parent => parent.Key.Parent, parent => new Links(parent.Key.Type, [.. parent.Select(row => row.Link).OfType<Link>().Take(query.First)]));
    }
}
