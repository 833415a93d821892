using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Storage.Neo4j.Schema;
using KnowledgeGraph.Storage.Neo4j.Search;

namespace KnowledgeGraph.Storage.Neo4j.Selecting;

/// <summary>From where a filter's nodes are best found, when it names some: by their ids or names, or from related nodes that it names.</summary>
/// <remarks>A start only narrows; the whole filter is tried on what it finds.</remarks>
internal sealed class StartCypher(Parameters parameters)
{
    private int _depth;

    /// <summary>Clauses that bind the variable to each candidate once; null where the filter names nothing.</summary>
    public string? Of(EntityFilter? filter, string entity) => filter switch
    {
        EntityFilter.IdIn ids => $"MATCH ({entity}:Entity) WHERE {entity}.id IN {parameters.Add(ids.Values)}",
        EntityFilter.NameIs { Match: TextMatch.Equal, Values.Count: > 0 } name =>
            $"CALL db.index.fulltext.queryNodes('{SchemaStatements.Words}', {parameters.Add(SearchWords.AnyName(name.Values))}) YIELD node AS {entity}",
        EntityFilter.Related { Node: not null } related => Of(related, entity),
        EntityFilter.All all => all.Filters.Select(part => Of(part, entity)).FirstOrDefault(start => start is not null),
        _ => null,
    };

    private string? Of(EntityFilter.Related related, string entity)
    {
        var node = $"s{++_depth}";
        return Of(related.Node, node) is { } start ? $"{start}\nMATCH {FilterCypher.Pattern(related, entity, node)}\nWITH DISTINCT {entity}" : null;
    }
}
