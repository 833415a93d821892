using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Storage.Sqlite.Sessions;

namespace KnowledgeGraph.Storage.Sqlite.Selecting;

/// <summary>Entities counted by what they have in common.</summary>
internal static class BucketSelection
{
    public static IReadOnlyList<Bucket> Select(Session session, BucketQuery query)
    {
        var parameters = new Parameters();
        var (key, tables, condition) = Parts(query.By, parameters);
        var type = EntitySelection.OfType("x", query.Entities, parameters);
        var filter = new FilterSql(parameters, new RowsElsewhere(session)).Of(query.Entities.Filter, "x");
        var sql = $"""
            SELECT {key} AS key, count(DISTINCT x.row) AS entities
            FROM entity x {tables}
            WHERE {type} AND {condition} AND {filter}
            GROUP BY 1
            ORDER BY {(query.InOrderOfKey ? "1" : "2 DESC, 1")}
            LIMIT {parameters.Add(query.First)}
            """;
        return session.Query(sql, row => new Bucket(row.GetString(0), row.GetInt64(1)), parameters.Values);
    }

    private static (string Key, string Tables, string Condition) Parts(Grouping by, Parameters parameters) => by switch
    {
        Grouping.OfAttribute { Length: { } length } attribute => ($"substr(a.value, 1, {parameters.Add(length)})", "JOIN entity_attribute a ON a.entity = x.row", $"a.name = {parameters.Add(attribute.AttributeName)}"),
        Grouping.OfAttribute attribute => ("a.value", "JOIN entity_attribute a ON a.entity = x.row", $"a.name = {parameters.Add(attribute.AttributeName)}"),
        Grouping.OfRelation relation => ("n.id", Joins(relation.Direction), $"f.type = {parameters.Add(relation.FactType)}"),
        _ => throw new ArgumentException($"No such grouping: {by.GetType().Name}.", nameof(by)),
    };

    private static string Joins(FactDirection direction) => direction switch
    {
        FactDirection.Out => "JOIN fact f ON f.subject = x.row JOIN entity n ON n.row = f.object",
        FactDirection.In => "JOIN fact f ON f.object = x.row JOIN entity n ON n.row = f.subject",
        _ => "JOIN fact f ON f.subject = x.row OR f.object = x.row JOIN entity n ON n.row = iif(f.subject = x.row, f.object, f.subject)",
    };
}
