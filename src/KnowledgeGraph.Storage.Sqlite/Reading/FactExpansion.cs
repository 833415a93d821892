using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Storage.Sqlite.Rows;
using KnowledgeGraph.Storage.Sqlite.Selecting;
using KnowledgeGraph.Storage.Sqlite.Sessions;

namespace KnowledgeGraph.Storage.Sqlite.Reading;

/// <summary>Facts of many entities, so many for each.</summary>
/// <remarks>
/// For each parent the rows are found in order at the end of an index, no further than the page, so a hub costs no more than a small node;
/// a condition on attributes is tried on the way.
/// </remarks>
internal static class FactExpansion
{
    public static IReadOnlyDictionary<string, Slice<Neighbour>> Expand(Session session, ExpandQuery query)
    {
        var parameters = new Parameters();
        var page = Page(query, parameters);
        var sort = Sort(query.Order);
        var sql = $"""
            SELECT p.id, f.{sort}, {FactRow.Of("f", "s", "o")}, {EntityRow.Of("n")}
            FROM json_each({parameters.Add(Session.List(query.Parents.Distinct()))}) j
            JOIN entity p ON p.id = j.value
            JOIN fact f ON f.row IN ({page})
            JOIN entity s ON s.row = f.subject
            JOIN entity o ON o.row = f.object
            JOIN entity n ON n.row = iif(f.subject = p.row, f.object, f.subject)
            ORDER BY p.row, f.{sort}, f.id
            """;
        var rows = session.Query(
            sql,
            row =>
            {
                var fact = FactRow.Read(row, 2, query.Facts);
                var number = Key(query.Order, row.GetInt64(1));
                return (row.GetString(0), (Neighbour: new Neighbour(fact, EntityRow.Read(row, 2 + FactRow.Width, query.Nodes)), Place: new SortPosition("", number, fact.Id)));
            },
            parameters.Values);
        return rows.ByParent(query.Parents).ToDictionary(
            parent => parent.Key,
            parent => new Slice<Neighbour>(
                [.. parent.Value.Take(query.First).Select(row => row.Neighbour)],
                [.. parent.Value.Take(query.First).Select(row => row.Place)],
                parent.Value.Count > query.First));
    }

    public static IReadOnlyDictionary<string, long> Count(Session session, ExpandQuery query)
    {
        var parameters = new Parameters();
        var condition = $"x.type = {parameters.Add(query.FactType)} AND {Where(query, parameters)}";
        var counts = Ends(query.Direction).Select(end => $"(SELECT count(*) FROM fact x WHERE {end} AND {condition})");
        var sql = $"""
            SELECT p.id, {string.Join(" + ", counts)}
            FROM json_each({parameters.Add(Session.List(query.Parents.Distinct()))}) j
            JOIN entity p ON p.id = j.value
            """;
        var found = session.Query(sql, row => (Id: row.GetString(0), Count: row.GetInt64(1)), parameters.Values).ToDictionary(row => row.Id, row => row.Count);
        return query.Parents.Distinct().ToDictionary(parent => parent, parent => found.GetValueOrDefault(parent));
    }

    /// <summary>The column that an order goes by.</summary>
    public static string Sort(FactOrder order) => order == FactOrder.FirstSeenAscending ? "first_seen" : "last_seen_newest";

    /// <summary>The rows of one page of a parent p, and one row more.</summary>
    /// <param name="query">The question.</param>
    /// <param name="parameters">Takes its values.</param>
    /// <param name="type">The expression that gives the facts' type; the query's if null.</param>
    public static string Page(ExpandQuery query, Parameters parameters, string? type = null)
    {
        if (query.After is not null && query.Parents.Count != 1)
            throw new ArgumentException("A place to go on from is of a single parent.", nameof(query));
        var sort = Sort(query.Order);
        var limit = parameters.Add(query.First + 1);
        var after = query.After is { } place ? $"(x.{sort}, x.id) > ({parameters.Add(Key(query.Order, place.Number))}, {parameters.Add(place.Id)})" : "TRUE";
        var condition = $"x.type = {type ?? parameters.Add(query.FactType)} AND {after} AND {Where(query, parameters)}";
        string Of(string end) => $"SELECT x.row, x.{sort} AS sort, x.id FROM fact x WHERE {end} AND {condition} ORDER BY x.{sort}, x.id LIMIT {limit}";
        var ends = Ends(query.Direction);
        return ends.Length == 1
            ? $"SELECT row FROM ({Of(ends[0])})"
            : $"SELECT row FROM (SELECT * FROM ({Of(ends[0])}) UNION ALL SELECT * FROM ({Of(ends[1])})) ORDER BY sort, id LIMIT {limit}";
    }

    /// <summary>Where the parent stands; a fact from a thing to itself is met once.</summary>
    private static string[] Ends(FactDirection direction) => direction switch
    {
        FactDirection.Out => ["x.subject = p.row"],
        FactDirection.In => ["x.object = p.row"],
        _ => ["x.subject = p.row", "x.object = p.row AND x.subject <> p.row"],
    };

    private static string Where(ExpandQuery query, Parameters parameters) => query.Where.Count == 0 ? "TRUE" : string.Join(" AND ", query.Where.Select(pair =>
        $"EXISTS (SELECT 1 FROM json_each(x.attributes) WHERE key = {parameters.Add(pair.Key)} AND value = {parameters.Add(pair.Value)})"));

    /// <summary>Between a day's number and the sort column, in both directions.</summary>
    private static long Key(FactOrder order, long number) =>
        order == FactOrder.LastSeenDescending && number != Core.Storage.EntityIndex.NoDay ? -number : number;
}
