using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Storage.Sqlite.Sessions;

namespace KnowledgeGraph.Storage.Sqlite.Selecting;

/// <summary>Filters as conditions on a row of the table entity.</summary>
internal sealed class FilterSql(Parameters parameters)
{
    private int _depth;

    /// <param name="filter">The filter; null lets all through.</param>
    /// <param name="entity">The alias of the table.</param>
    public string Of(EntityFilter? filter, string entity) => filter switch
    {
        null => "TRUE",
        EntityFilter.All all => Join(all.Filters, entity, " AND ", "TRUE"),
        EntityFilter.Any any => Join(any.Filters, entity, " OR ", "FALSE"),
        EntityFilter.Not not => $"NOT ({Of(not.Filter, entity)})",
        EntityFilter.NameIs name => Of(name, entity),
        EntityFilter.HasAttribute attribute => Of(attribute, entity),
        EntityFilter.DateWithin date => Of(date, entity),
        EntityFilter.IdIn ids => $"{entity}.id IN {List(ids.Values)}",
        EntityFilter.Related related => Of(related, entity),
        _ => throw new ArgumentException($"No such filter: {filter.GetType().Name}.", nameof(filter)),
    };

    private string Join(IReadOnlyList<EntityFilter> filters, string entity, string between, string none) =>
        filters.Count == 0 ? none : $"({string.Join(between, filters.Select(filter => Of(filter, entity)))})";

    private string Of(EntityFilter.NameIs name, string entity) => name.Match switch
    {
        TextMatch.Equal when name.Aliases =>
            $"({entity}.name IN {List(name.Values)} OR {entity}.row IN (SELECT entity FROM entity_alias WHERE alias IN {List(name.Values)}))",
        TextMatch.Equal => $"{entity}.name IN {List(name.Values)}",
        TextMatch.StartsWith => Any(name.Values, value => StartsWith($"{entity}.name", value)),
        _ => Any(name.Values, value => $"instr({entity}.name, {parameters.Add(value)}) > 0"),
    };

    private static string Any(IReadOnlyList<string> values, Func<string, string> condition) =>
        values.Count == 0 ? "FALSE" : $"({string.Join(" OR ", values.Select(condition))})";

    /// <summary>As a range, so that an index on the column serves.</summary>
    private string StartsWith(string column, string prefix) =>
        prefix.Length == 0 ? "TRUE" : $"({column} >= {parameters.Add(prefix)} AND {column} < {parameters.Add(prefix)} || char(0x10FFFF))";

    private string Of(EntityFilter.HasAttribute attribute, string entity) =>
        $"EXISTS (SELECT 1 FROM entity_attribute WHERE entity = {entity}.row AND name = {parameters.Add(attribute.AttributeName)} AND value IN {List(attribute.Values)})";

    private string Of(EntityFilter.DateWithin date, string entity)
    {
        var condition = $"{entity}.date_first < {EntityIndex.NoDay}";
        if (date.From is { } from) condition += $" AND {entity}.date_first >= {parameters.Add(from.DayNumber)}";
        if (date.To is { } to) condition += $" AND {entity}.date_last <= {parameters.Add(to.DayNumber)}";
        return $"({condition})";
    }

    private string Of(EntityFilter.Related related, string entity) => related.Direction switch
    {
        FactDirection.Out => Related(related, entity, "subject", "object"),
        FactDirection.In => Related(related, entity, "object", "subject"),
        _ => $"({Related(related, entity, "subject", "object")} OR {Related(related, entity, "object", "subject")})",
    };

    private string Related(EntityFilter.Related related, string entity, string near, string far)
    {
        var depth = ++_depth;
        var type = $"f{depth}.type = {parameters.Add(related.FactType)}";
        if (related.Node is null) return $"EXISTS (SELECT 1 FROM fact f{depth} WHERE f{depth}.{near} = {entity}.row AND {type})";
        var join = $"FROM fact f{depth} JOIN entity n{depth} ON n{depth}.row = f{depth}.{far}";
        var node = Of(related.Node, $"n{depth}");
        // A filter that names few nodes is read from them; any other is tried on each row that the order brings.
        return NamesFew(related.Node)
            ? $"{entity}.row IN (SELECT f{depth}.{near} {join} WHERE {type} AND {node})"
            : $"EXISTS (SELECT 1 {join} WHERE f{depth}.{near} = {entity}.row AND {type} AND {node})";
    }

    private static bool NamesFew(EntityFilter filter) => filter switch
    {
        EntityFilter.IdIn => true,
        EntityFilter.NameIs name => name.Match == TextMatch.Equal,
        EntityFilter.All all => all.Filters.Any(NamesFew),
        _ => false,
    };

    private string List(IReadOnlyList<string> values) => $"(SELECT value FROM json_each({parameters.Add(Session.List(values))}))";
}
