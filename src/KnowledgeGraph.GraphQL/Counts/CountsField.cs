using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Counts;

/// <summary>counts: how much the graph holds.</summary>
internal static class CountsField
{
    public static void AddTo(ObjectGraphType query, TypeCatalog catalog) =>
        query.Root("counts", TypeCatalog.Some(CountsOf(catalog)), "How much the graph holds (统计).", ResolveAsync);

    private static string CountsOf(TypeCatalog catalog) => catalog.Once("Counts", () =>
    {
        var type = new ObjectGraphType { Name = "Counts", Description = "How much the graph holds (统计)." };
        type.Read<GraphCounts>("articles", TypeCatalog.Some(Fields.Int), "Articles (报道数).", counts => counts.Articles);
        type.Read<GraphCounts>("entities", TypeCatalog.Many(TypeCount(catalog)), "Entities of each type that occurs (实体数).", counts => Sorted(counts.Entities));
        type.Read<GraphCounts>("facts", TypeCatalog.Many(TypeCount(catalog)), "Facts of each type that occurs (事实数).", counts => Sorted(counts.Facts));
        return type;
    });

    private static string TypeCount(TypeCatalog catalog) => catalog.Once("TypeCount", () =>
    {
        var type = new ObjectGraphType { Name = "TypeCount", Description = "How many there are of a type (类型统计)." };
        type.Read<KeyValuePair<string, long>>("type", TypeCatalog.Some(Fields.Text), "The type's name in the ontology.", pair => pair.Key);
        type.Read<KeyValuePair<string, long>>("count", TypeCatalog.Some(Fields.Int), "How many.", pair => pair.Value);
        return type;
    });

    private static List<KeyValuePair<string, long>> Sorted(IReadOnlyDictionary<string, long> counts) => [.. counts.OrderBy(pair => pair.Key, StringComparer.Ordinal)];

    private static async ValueTask<object?> ResolveAsync(IResolveFieldContext context) =>
        await context.Session().AskAsync((reader, token) => reader.CountsAsync(token), context.CancellationToken);
}
