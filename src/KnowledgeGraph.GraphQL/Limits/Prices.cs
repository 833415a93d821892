using System.Collections;
using GraphQL.Types;
using GraphQL.Validation.Complexity;
using KnowledgeGraph.GraphQL.Paging;
using KnowledgeGraph.GraphQL.Telemetry;

namespace KnowledgeGraph.GraphQL.Limits;

/// <summary>What a query costs: about the number of objects that its answer could hold, with the actual values of its variables.</summary>
internal static class Prices
{
    /// <summary>About how many rows a list has whose length nobody chooses: an article's mentions and claims.</summary>
    private const int OpenList = 40;

    /// <summary>Objects that come with their parent: they cost nothing of their own.</summary>
    private static readonly HashSet<string> Small = ["PageInfo", "Attribute", "Span", "TypeCount", "Counts", "Excerpt"];

    /// <summary>Fields that look at much more than they tell.</summary>
    private static readonly HashSet<string> Dear = ["buckets", "series", "neighbours", "graphPanel", "together"];

    private const int Looking = 500;

    public static void Configure(ComplexityOptions options, QueryLimits limits)
    {
        options.DefaultComplexityImpactDelegate = PriceOf;
        options.ValidateComplexityDelegate = context =>
        {
            Instruments.Prices.Record(context.TotalImpact);
            if (context.TotalImpact > limits.Price)
            {
                var price = Math.Ceiling(context.TotalImpact);
                context.Error = LimitError.Of(
                    $"The query could return {price:0} objects; the limit is {limits.Price}. Ask for smaller pages ('first') or fewer levels.", price, limits.Price);
            }
            return Task.CompletedTask;
        };
    }

    private static FieldComplexityResult PriceOf(FieldImpactContext context)
    {
        var type = context.FieldDefinition.ResolvedType!;
        if (IsLeafOrIntrospection(context, type) || Small.Contains(NamedType(type))) return new(0, 1);
        if (Dear.Contains(context.FieldDefinition.Name)) return new(Looking + RowsOf(context), RowsOf(context));
        if (context.FieldDefinition.Arguments?.Find("after") is not null) return new(1, RowsOf(context));
        // What is said of all rows together is said once, not for each.
        if (context.FieldDefinition.Name == "aggregate" && context.Parent is { } list) return new(0, 1.0 / RowsOf(list));
        if (context.ParentType.Name.EndsWith("Connection", StringComparison.Ordinal)) return new(1, 1);
        if (context.ParentType.Name.EndsWith("Edge", StringComparison.Ordinal)) return new(0, 1);
        return IsList(type) ? new(RowsOf(context), RowsOf(context)) : new(1, 1);
    }

    private static bool IsLeafOrIntrospection(FieldImpactContext context, IGraphType type) =>
        context.ParentType.Name.StartsWith("__", StringComparison.Ordinal)
        || context.FieldDefinition.Name.StartsWith("__", StringComparison.Ordinal)
        || Unwrapped(type) is ScalarGraphType;

    /// <summary>Sizes out of bounds are refused when the field runs; until then they count as the nearest that is allowed.</summary>
    private static int RowsOf(FieldImpactContext context)
    {
        var arguments = context.FieldDefinition.Arguments;
        if (arguments?.Find("ids") is not null) return Clamp((context.GetArgument<object?>("ids") as ICollection)?.Count ?? 1);
        if (arguments?.Find("first") is null) return OpenList;
        var last = arguments.Find("last") is null ? null : context.GetArgument<int?>("last");
        return Clamp(context.GetArgument<int?>("first") ?? last ?? PageRequest.DefaultSize);
    }

    private static int Clamp(int rows) => Math.Clamp(rows, 1, PageRequest.MaxSize);

    private static string NamedType(IGraphType type) => Unwrapped(type).Name;

    private static IGraphType Unwrapped(IGraphType type) => type switch
    {
        NonNullGraphType some => Unwrapped(some.ResolvedType!),
        ListGraphType many => Unwrapped(many.ResolvedType!),
        _ => type,
    };

    private static bool IsList(IGraphType type) => type is ListGraphType || (type is NonNullGraphType some && IsList(some.ResolvedType!));
}
