using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Storage.Neo4j.Schema;
using KnowledgeGraph.Storage.Neo4j.Search;

namespace KnowledgeGraph.Storage.Neo4j.Selecting;

/// <summary>From where a filter's nodes are best found, when it names some: by their ids or names, from related nodes that it names, or by their day.</summary>
/// <remarks>A start only narrows; the whole filter is tried on what it finds.</remarks>
/// <param name="parameters">Where values go.</param>
/// <param name="types">The parameter of the types that are asked for.</param>
internal sealed class StartCypher(Parameters parameters, string types)
{
    /// <summary>A longer time is no start: to read a page in its order and leave out what is of other days is then faster.</summary>
    private const int MostDays = 31;

    private int _depth;

    /// <summary>Clauses that bind the variable to each candidate once; null where the filter names nothing.</summary>
    public string? Of(EntityFilter? filter, string entity) => Named(filter, entity) ?? OnDays(filter, entity);

    private string? Named(EntityFilter? filter, string entity) => filter switch
    {
        EntityFilter.IdIn ids => $"MATCH ({entity}:Entity) WHERE {entity}.id IN {parameters.Add(ids.Values)}",
        EntityFilter.NameIs { Match: TextMatch.Equal, Values.Count: > 0 } name =>
            $"CALL db.index.fulltext.queryNodes('{SchemaStatements.Words}', {parameters.Add(SearchWords.AnyName(name.Values))}) YIELD node AS {entity}",
        EntityFilter.Related { Node: not null } related => Related(related, entity),
        EntityFilter.All all => all.Filters.Select(part => Named(part, entity)).FirstOrDefault(start => start is not null),
        _ => null,
    };

    private string? Related(EntityFilter.Related related, string entity)
    {
        var node = $"s{++_depth}";
        return Named(related.Node, node) is { } start ? $"{start}\nMATCH {FilterCypher.Pattern(related, entity, node)}\nWITH DISTINCT {entity}" : null;
    }

    private string? OnDays(EntityFilter? filter, string entity) => Days(filter, $"{entity}._date") is not { } days ? null : $"""
        UNWIND {types} AS type
        MATCH ({entity}:Entity) USING INDEX SEEK {entity}:Entity(type, _date, id)
        WHERE {entity}.type = type AND {days} AND {entity}.id IS NOT NULL
        """;

    /// <summary>The first days of dates that are named, or that lie within a few days.</summary>
    private string? Days(EntityFilter? filter, string day) => filter switch
    {
        EntityFilter.DateWithin { From: { } from, To: { } to } when to.DayNumber - from.DayNumber <= MostDays => $"{day} >= {parameters.Add(from.DayNumber)} AND {day} <= {parameters.Add(to.DayNumber)}",
        EntityFilter.HasAttribute { AttributeName: "date" } date when FirstDays(date.Values) is { } first => $"{day} IN {parameters.Add(first)}",
        EntityFilter.All all => all.Filters.Select(part => Days(part, day)).FirstOrDefault(days => days is not null),
        _ => null,
    };

    /// <summary>Null where one of the values is no date.</summary>
    private static List<int>? FirstDays(IReadOnlyList<string> values)
    {
        var days = values.Select(value => PartialDate.TryParse(value, out var date) ? date.FirstDay.DayNumber : (int?)null).ToList();
        return days.Contains(null) ? null : [.. days.Select(day => day!.Value)];
    }
}
