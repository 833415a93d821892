using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Storage.Sqlite.Rows;
using KnowledgeGraph.Storage.Sqlite.Sessions;

namespace KnowledgeGraph.Storage.Sqlite.Selecting;

/// <summary>Pages of entities in an order, and how many there are.</summary>
internal static class EntitySelection
{
    /// <remarks>Each type is read in order from its own index, no further than the page; the tally names the types that occur.</remarks>
    public static Slice<Entity> Select(Session session, EntityQuery query)
    {
        var parameters = new Parameters();
        var order = OrderSql.Of(query.Order);
        var limit = parameters.Add(query.First + 1);
        var after = query.After is { } place ? order.After(place, "x", query.Backwards, parameters) : "TRUE";
        var sql = $"""
            SELECT {EntityRow.Of("e")}, e.{order.Column}
            FROM tally t
            JOIN entity e ON e.row IN (
                SELECT x.row FROM entity x
                WHERE {OfTally(query.Filter, new FilterSql(parameters, new RowsElsewhere(session)))} AND {after}
                ORDER BY {order.OrderBy("x", query.Backwards)}
                LIMIT {limit})
            WHERE t.kind = 'entity' AND {OfType("t", query, parameters)}
            ORDER BY {order.OrderBy("e", query.Backwards)}
            LIMIT {limit}
            """;
        var rows = session.Query(
            sql,
            row =>
            {
                var entity = EntityRow.Read(row, 0, query.Parts);
                return (Entity: entity, Place: order.Place(row, EntityRow.Width, entity.Id));
            },
            parameters.Values);
        var page = rows.Take(query.First).ToList();
        return new Slice<Entity>([.. page.Select(row => row.Entity)], [.. page.Select(row => row.Place)], rows.Count > query.First);
    }

    public static long Count(Session session, EntityQuery query)
    {
        var parameters = new Parameters();
        var sql = query.Filter is null
            ? $"SELECT coalesce(sum(t.count), 0) FROM tally t WHERE t.kind = 'entity' AND {OfType("t", query, parameters)}"
            : $"SELECT count(*) FROM entity x WHERE {OfType("x", query, parameters)} AND {new FilterSql(parameters, new RowsElsewhere(session)).Of(query.Filter, "x")}";
        return session.Number(sql, parameters.Values) ?? 0;
    }

    /// <summary>The filter's condition on x, and that of the tally's type.</summary>
    /// <remarks>Where a part of the filter leads to few rows these are sorted; with the type in plain sight an index in the order would be walked from end to end to find them.</remarks>
    private static string OfTally(EntityFilter? filter, FilterSql sql)
    {
        IReadOnlyList<EntityFilter> parts = filter switch { null => [], EntityFilter.All all => all.Filters, _ => [filter] };
        string[] conditions = [.. parts.Select(part => sql.Of(part, "x"))];
        var leads = parts.Zip(conditions).Any(part => part.First is EntityFilter.NameIs or EntityFilter.HasAttribute or EntityFilter.Related { Direction: not FactDirection.Both } && RowsElsewhere.Leads(part.Second, "x"));
        return string.Join(" AND ", conditions.Prepend($"{(leads ? "+" : "")}x.type = t.type"));
    }

    /// <summary>The condition that a row of the table is of the type that is asked for.</summary>
    public static string OfType(string table, EntityQuery query, Parameters parameters) =>
        query.Type is { } type ? $"{table}.type = {parameters.Add(type)}" : "TRUE";
}
