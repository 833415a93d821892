using GraphQL;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>What a query selects of a connection: nothing is read that nobody asked for.</summary>
internal static class Selection
{
    /// <summary>Whether the rows matter, or the total alone.</summary>
    public static bool AsksForPage(IResolveFieldContext context) =>
        context.SubFields?.Values.Any(field => field.Field.Name.Value != "totalCount" && field.Field.Name.Value != "aggregate" && !field.Field.Name.Value.Span.StartsWith("__")) ?? false;
}
