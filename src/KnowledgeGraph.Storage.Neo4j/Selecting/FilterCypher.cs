using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Storage.Neo4j.Nodes;
using KnowledgeGraph.Storage.Neo4j.Schema;

namespace KnowledgeGraph.Storage.Neo4j.Selecting;

/// <summary>Filters as conditions on a node.</summary>
internal sealed class FilterCypher(Parameters parameters)
{
    private static readonly HashSet<string> Known = [.. GraphOntology.Default.Entities.SelectMany(type => type.Attributes).Select(attribute => attribute.Name)];

    private int _depth;

    /// <param name="filter">The filter; null lets all through.</param>
    /// <param name="entity">The node's variable.</param>
    public string Of(EntityFilter? filter, string entity) => filter switch
    {
        null => Always(entity),
        EntityFilter.All all => Join(all.Filters, entity, " AND ", Always(entity)),
        EntityFilter.Any any => Join(any.Filters, entity, " OR ", $"NOT {Always(entity)}"),
        EntityFilter.Not not => $"NOT ({Of(not.Filter, entity)})",
        EntityFilter.NameIs name => Of(name, entity),
        // A missing property is null, and so would be the condition and its negation.
        EntityFilter.HasAttribute attribute =>
            $"coalesce({Property(entity, attribute.AttributeName, parameters)} IN {parameters.Add(attribute.Values.Select(Attributes.ValueOf))}, false)",
        EntityFilter.DateWithin date => Of(date, entity),
        EntityFilter.IdIn ids => $"{entity}.id IN {parameters.Add(ids.Values)}",
        EntityFilter.Related related => Of(related, entity),
        _ => throw new ArgumentException($"No such filter: {filter.GetType().Name}.", nameof(filter)),
    };

    /// <summary>Holds for every node. A bare true or false would be worked out beforehand, and with it the label that an index is found by.</summary>
    private static string Always(string entity) => $"({entity}.id IS NOT NULL)";

    private string Join(IReadOnlyList<EntityFilter> filters, string entity, string between, string none) =>
        filters.Count == 0 ? none : $"({string.Join(between, filters.Select(filter => Of(filter, entity)))})";

    private string Of(EntityFilter.NameIs name, string entity)
    {
        var values = parameters.Add(name.Values);
        return name.Match switch
        {
            TextMatch.Equal when name.Aliases => $"({entity}.name IN {values} OR any(alias IN {entity}.aliases WHERE alias IN {values}))",
            TextMatch.Equal => $"{entity}.name IN {values}",
            TextMatch.StartsWith => $"any(value IN {values} WHERE {entity}.name STARTS WITH value)",
            _ => $"any(value IN {values} WHERE {entity}.name CONTAINS value)",
        };
    }

    private string Of(EntityFilter.DateWithin date, string entity)
    {
        var condition = $"{entity}._date < {EntityIndex.NoDay}";
        if (date.From is { } from) condition += $" AND {entity}._date >= {parameters.Add(from.DayNumber)}";
        if (date.To is { } to) condition += $" AND {entity}._dateLast <= {parameters.Add(to.DayNumber)}";
        return $"({condition})";
    }

    private string Of(EntityFilter.Related related, string entity)
    {
        var node = $"n{++_depth}";
        var condition = Of(related.Node, node);
        return $"EXISTS {{ MATCH {Pattern(related, entity, node)} WHERE {condition} }}";
    }

    /// <summary>An attribute of a node: one that the ontology has by its name, which is faster; any other as a parameter.</summary>
    public static string Property(string entity, string attribute, Parameters parameters) =>
        Known.Contains(attribute) ? $"{entity}.{CypherName.Of(attribute)}" : $"{entity}[{parameters.Add(attribute)}]";

    /// <summary>The pattern of a related node, from either side.</summary>
    public static string Pattern(EntityFilter.Related related, string entity, string node)
    {
        var type = EdgeTypes.Of(related.FactType);
        return related.Direction switch
        {
            FactDirection.Out => $"({entity})-[:{type}]->({node})",
            FactDirection.In => $"({entity})<-[:{type}]-({node})",
            _ => $"({entity})-[:{type}]-({node})",
        };
    }
}
