using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Storage.Neo4j.Reading;

namespace KnowledgeGraph.Storage.Neo4j.Selecting;

/// <summary>Entities counted by what they have in common.</summary>
internal static class BucketSelection
{
    public static async Task<IReadOnlyList<Bucket>> SelectAsync(Queries queries, BucketQuery query, CancellationToken cancellation)
    {
        var parameters = new Parameters();
        var text = $"""
            {EntitySelection.Matching(query.Entities, parameters)}
            {Keys(query.By, parameters)}
            RETURN key, {Count(query.By)} AS entities
            ORDER BY {(query.InOrderOfKey ? "key" : "entities DESC, key")}
            LIMIT {parameters.Add(query.First)}
            """;
        return await queries.RunAsync(text, parameters.Values, row => new Bucket(row.Text(0), row.Number(1)), cancellation);
    }

    private static string Keys(Grouping by, Parameters parameters) => by switch
    {
        Grouping.OfAttribute { Length: { } length } attribute => $"{Stated(attribute, parameters)}\nWITH left(value, {parameters.Add(length)}) AS key",
        Grouping.OfAttribute attribute => $"{Stated(attribute, parameters)}\nWITH value AS key",
        Grouping.OfRelation relation => $"MATCH {FilterCypher.Pattern(new EntityFilter.Related(relation.FactType, relation.Direction, null), "e", "n")}\nWITH e, n.id AS key",
        _ => throw new ArgumentException($"No such grouping: {by.GetType().Name}.", nameof(by)),
    };

    /// <summary>An entity is in one bucket of an attribute, but several facts can lead it to one bucket of a relation.</summary>
    private static string Count(Grouping by) => by is Grouping.OfAttribute ? "count(*)" : "count(DISTINCT e)";

    private static string Stated(Grouping.OfAttribute attribute, Parameters parameters) =>
        $"WITH toString({FilterCypher.Property("e", attribute.AttributeName, parameters)}) AS value WHERE value IS NOT NULL";
}
