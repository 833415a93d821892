using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Storage.Sqlite.Sessions;

namespace KnowledgeGraph.Storage.Sqlite.Selecting;

/// <summary>Filters as conditions on a row of the table entity.</summary>
/// <param name="parameters">Takes the values.</param>
/// <param name="rows">Says how to look rows up in other tables.</param>
internal sealed class FilterSql(Parameters parameters, RowsElsewhere rows)
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
        EntityFilter.IdIn ids => $"{entity}.id IN {List(parameters, ids.Values)}",
        EntityFilter.Related related => Of(related, entity),
        _ => throw new ArgumentException($"No such filter: {filter.GetType().Name}.", nameof(filter)),
    };

    private string Join(IReadOnlyList<EntityFilter> filters, string entity, string between, string none) =>
        filters.Count == 0 ? none : $"({string.Join(between, filters.Select(filter => Of(filter, entity)))})";

    private string Of(EntityFilter.NameIs name, string entity) => name.Match switch
    {
        TextMatch.Equal when name.Aliases => HasForm(name.Values, entity),
        TextMatch.Equal => $"({HasForm(name.Values, entity)} AND {entity}.name IN {List(parameters, name.Values)})",
        TextMatch.StartsWith => Any(name.Values, value => StartsWith($"{entity}.name", value)),
        _ => Any(name.Values, value => $"instr({entity}.name, {parameters.Add(value)}) > 0"),
    };

    /// <summary>The name, too, is found by its entry among the forms, since the index on names is by type.</summary>
    private string HasForm(IReadOnlyList<string> values, string entity) => rows.Condition(
        entity, parameters, "f.entity", own => $"FROM entity_form f WHERE f.form IN {List(own, values)}", few: true);

    private static string Any(IReadOnlyList<string> values, Func<string, string> condition) =>
        values.Count == 0 ? "FALSE" : $"({string.Join(" OR ", values.Select(condition))})";

    /// <summary>As a range, so that an index on the column serves.</summary>
    private string StartsWith(string column, string prefix) =>
        prefix.Length == 0 ? "TRUE" : $"({column} >= {parameters.Add(prefix)} AND {column} < {parameters.Add(prefix)} || char(0x10FFFF))";

    private string Of(EntityFilter.HasAttribute attribute, string entity) => rows.Condition(
        entity,
        parameters,
        "a.entity",
        own => $"FROM entity_attribute a WHERE a.name = {own.Add(attribute.AttributeName)} AND a.value IN {List(own, attribute.Values)}");

    /// <summary>Bounds are said of the column and of its negative, so that the index of either order serves; neither holds undated rows.</summary>
    private string Of(EntityFilter.DateWithin date, string entity)
    {
        var condition = $"{entity}.date_first < {EntityIndex.NoDay} AND {entity}.date_newest < {EntityIndex.NoDay}";
        if (date.From is { } from)
            condition += $" AND {entity}.date_first >= {parameters.Add(from.DayNumber)} AND {entity}.date_newest <= {parameters.Add(-from.DayNumber)}";
        if (date.To is { } to)
        {
            condition += $" AND {entity}.date_first <= {parameters.Add(to.DayNumber)} AND {entity}.date_newest >= {parameters.Add(-to.DayNumber)}";
            condition += $" AND {entity}.date_last <= {parameters.Add(to.DayNumber)}";
        }
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
        string From(Parameters own)
        {
            var type = $"f{depth}.type = {own.Add(related.FactType)}";
            if (related.Node is null) return $"FROM fact f{depth} WHERE {type}";
            var node = ReferenceEquals(own, parameters) ? Of(related.Node, $"n{depth}") : new FilterSql(own, RowsElsewhere.Unasked) { _depth = depth }.Of(related.Node, $"n{depth}");
            return $"FROM fact f{depth} JOIN entity n{depth} ON n{depth}.row = f{depth}.{far} WHERE {type} AND {node}";
        }

        return rows.Condition(entity, parameters, $"f{depth}.{near}", From, NamesFew(related.Node));
    }

    /// <summary>Whether the filter is looked up in an index by what it names.</summary>
    private static bool NamesFew(EntityFilter? filter) => filter switch
    {
        EntityFilter.IdIn => true,
        EntityFilter.NameIs name => name.Match == TextMatch.Equal,
        EntityFilter.All all => all.Filters.Any(NamesFew),
        _ => false,
    };

    private static string List(Parameters own, IReadOnlyList<string> values) => $"(SELECT value FROM json_each({own.Add(Session.List(values))}))";
}
