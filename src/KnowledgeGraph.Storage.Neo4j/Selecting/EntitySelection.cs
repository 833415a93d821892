using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Storage.Neo4j.Nodes;
using KnowledgeGraph.Storage.Neo4j.Reading;
using KnowledgeGraph.Storage.Neo4j.Schema;

namespace KnowledgeGraph.Storage.Neo4j.Selecting;

/// <summary>Pages of entities in an order, and how many there are.</summary>
internal static class EntitySelection
{
    private static readonly string[] AllTypes = [.. GraphOntology.Default.Entities.Select(type => type.Name)];

    public static async Task<Slice<Entity>> SelectAsync(Queries queries, EntityQuery query, CancellationToken cancellation)
    {
        var parameters = new Parameters();
        var order = OrderCypher.Of(query.Order);
        var limit = parameters.Add(query.First + 1);
        var entity = new EntityColumn(query.Parts);
        var text = $"""
            {Candidates(query, order, limit, parameters)}
            RETURN {entity.Of("e")}, e.{order.Property}
            ORDER BY {order.OrderBy("e", query.Backwards)}
            LIMIT {limit}
            """;
        var rows = await queries.RunAsync(
            text,
            parameters.Values,
            row =>
            {
                var found = entity.Read(row.Values[0]);
                return (Entity: found, Place: order.Place(row, 1, found.Id));
            },
            cancellation);
        var page = rows.Take(query.First).ToList();
        return new Slice<Entity>([.. page.Select(row => row.Entity)], [.. page.Select(row => row.Place)], rows.Count > query.First);
    }

    public static async Task<long> CountAsync(Queries queries, EntityQuery query, CancellationToken cancellation)
    {
        var parameters = new Parameters();
        return (await queries.RunAsync(CountText(query, parameters), parameters.Values, cancellation)).Single().Number(0);
    }

    /// <summary>Clauses that bind e to each entity of the query once: from what the filter names, else from the type's part of an index.</summary>
    public static string Matching(EntityQuery query, Parameters parameters)
    {
        var types = parameters.Add(query.Type is { } type ? [type] : AllTypes);
        var start = new StartCypher(parameters, types).Of(query.Filter, "e");
        var filter = query.Filter is null ? "" : $" AND {new FilterCypher(parameters).Of(query.Filter, "e")}";
        if (start is not null) return $"{start}\nWITH e WHERE e.type IN {types}{filter}";
        if (query.Filter is EntityFilter.NameIs { Match: TextMatch.StartsWith, Values: [var prefix] })
        {
            return $"""
                UNWIND {types} AS type
                MATCH (e:Entity) USING INDEX SEEK e:Entity(type, name, id)
                WHERE e.type = type AND e.name STARTS WITH {parameters.Add(prefix)} AND e.id IS NOT NULL
                """;
        }
        // Of the indexes that begin with the type, one of numbers is read fastest.
        return $"""
            UNWIND {types} AS type
            MATCH (e:Entity) USING INDEX SEEK e:Entity(type, _articles, id)
            WHERE e.type = type AND e._articles IS NOT NULL AND e.id IS NOT NULL{filter}
            """;
    }

    /// <remarks>The server keeps counts of labels.</remarks>
    private static string CountText(EntityQuery query, Parameters parameters) => query.Filter is null
        ? $"MATCH (e:{(query.Type is { } label ? CypherName.Of(label) : "Entity")}) RETURN count(e)"
        : $"{Matching(query, parameters)}\nRETURN count(e)";

    /// <remarks>What the filter names is sorted; else each type is read in order from its own part of the index, no further than the page.</remarks>
    private static string Candidates(EntityQuery query, OrderCypher order, string limit, Parameters parameters)
    {
        var types = parameters.Add(query.Type is { } type ? [type] : AllTypes);
        var start = new StartCypher(parameters, types).Of(query.Filter, "e");
        var filter = new FilterCypher(parameters).Of(query.Filter, "e");
        var ranges = order.After(query.After, "e", query.Backwards, parameters);
        if (start is not null)
        {
            return $"""
                {start}
                WITH e WHERE e.type IN {types} AND ({string.Join(" OR ", ranges)}) AND {filter}
                """;
        }
        var pages = ranges.Select(range => $"""
            MATCH (e:Entity) USING INDEX SEEK e:Entity(type, {order.Property}, id)
            WHERE e.type = type AND {range} AND {filter}
            RETURN e
            ORDER BY {order.OrderBy("e", query.Backwards, "type")}
            LIMIT {limit}
            """);
        return $$"""
            UNWIND {{types}} AS type
            CALL (type) {
            {{string.Join("\nUNION ALL\n", pages)}}
            }
            """;
    }
}
