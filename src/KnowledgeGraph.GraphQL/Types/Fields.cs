using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using KnowledgeGraph.GraphQL.Loading;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>Short ways to write fields and arguments, none without a description.</summary>
internal static class Fields
{
    public const string Id = "ID";
    public const string Text = "String";
    public const string Int = "Int";
    public const string Float = "Float";
    public const string Flag = "Boolean";

    /// <summary>A field read off the object that it belongs to.</summary>
    public static FieldType Read<TSource>(this IComplexGraphType type, string name, IGraphType result, string about, Func<TSource, object?> read) =>
        type.Ask<TSource>(name, result, about, (source, _) => read(source));

    /// <summary>A field that may ask the session.</summary>
    public static FieldType Ask<TSource>(
        this IComplexGraphType type, string name, IGraphType result, string about, Func<TSource, IResolveFieldContext, object?> resolve, params QueryArgument[] arguments) =>
        type.AddField(new FieldType
        {
            Name = name,
            Description = about,
            ResolvedType = result,
            Arguments = new QueryArguments(arguments),
            Resolver = new FuncFieldResolver<object>(context => resolve((TSource)context.Source!, context)),
        });

    /// <summary>A field of the root, which asks the store by itself.</summary>
    public static FieldType Root(
        this IComplexGraphType type, string name, IGraphType result, string about, Func<IResolveFieldContext, ValueTask<object?>> resolve, params QueryArgument[] arguments) =>
        type.AddField(new FieldType
        {
            Name = name,
            Description = about,
            ResolvedType = result,
            Arguments = new QueryArguments(arguments),
            Resolver = new FuncFieldResolver<object>(resolve),
        });

    /// <summary>A field that an interface promises.</summary>
    public static FieldType Promise(this IComplexGraphType type, string name, IGraphType result, string about, params QueryArgument[] arguments) =>
        type.AddField(new FieldType { Name = name, Description = about, ResolvedType = result, Arguments = new QueryArguments(arguments) });

    public static QueryArgument Argument(string name, IGraphType type, string about, object? standard = null) =>
        new(type) { Name = name, Description = about, DefaultValue = standard };

    /// <summary>The argument <c>where</c> as names and values; null where it is not given.</summary>
    public static IDictionary<string, object?>? Where(this IResolveFieldContext context) =>
        context.Arguments is { } given && given.TryGetValue("where", out var where) ? where.Value as IDictionary<string, object?> : null;

    public static GraphSession Session(this IResolveFieldContext context) => context.RequestServices!.GetRequiredService<GraphSession>();
}
