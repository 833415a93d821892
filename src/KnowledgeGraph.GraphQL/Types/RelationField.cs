using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Resolvers;
using GraphQL.Types;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.GraphQL.Filters;
using KnowledgeGraph.GraphQL.Loading;
using KnowledgeGraph.GraphQL.Paging;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>A relation as a connection whose edges carry the fact.</summary>
internal static class RelationField
{
    public static FieldType Of(TypeCatalog catalog, Relation relation)
    {
        var connection = ConnectionTypes.Of(catalog, relation.Stem, relation.Node, relation.About, FactTypes.NameOf(relation.Edge));
        var field = new FieldType
        {
            Name = relation.Field,
            Description = relation.About,
            ResolvedType = TypeCatalog.Some(connection),
            Arguments = new QueryArguments(Arguments(catalog, relation)),
            Resolver = new FuncFieldResolver<object>(context => Resolve(relation, (Entity)context.Source!, context)),
        };
        // It asks by the id of its entity.
        WantedParts.Note(field, Parts.None);
        return field;
    }

    private static IEnumerable<QueryArgument> Arguments(TypeCatalog catalog, Relation relation)
    {
        if (EdgeWhere.TypeOf(catalog, relation.Edge) is { } where)
            yield return Fields.Argument("where", TypeCatalog.Maybe(where), "Only facts that state this (筛选).");
        yield return Fields.Argument("orderBy", TypeCatalog.Some(OrderTypes.Fact(catalog)), "The order (排序).", FactOrder.LastSeenDescending);
        yield return Fields.Argument("first", TypeCatalog.Maybe(Fields.Int), $"At most so many, 1 to {PageRequest.MaxSize}; {PageRequest.DefaultSize} if not given.");
        yield return Fields.Argument("after", TypeCatalog.Maybe(Fields.Text), "Go on after this cursor, which belongs to this relation of this one entity.");
    }

    private static object Resolve(Relation relation, Entity parent, IResolveFieldContext context)
    {
        var session = context.Session();
        var wanted = WantedParts.Of(context);
        var order = context.GetArgument<FactOrder>("orderBy");
        var (list, orderName) = ($"{relation.Field} of {parent.Id}", OrderTypes.NameOf(order));
        var page = PageRequest.Read(context, list, orderName);
        var query = new ExpandQuery
        {
            Parents = [],
            FactType = relation.Edge.Name,
            Direction = relation.Direction,
            Where = EdgeWhere.Read(relation.Edge, context),
            Order = order,
            First = page.Size,
            After = page.From,
            Facts = wanted.Facts,
            Nodes = wanted.Nodes,
        };
        if (!Selection.AsksForPage(context)) return Connection.WithoutPage(Total);
        return session.Expand(parent.Id, query).Then(slice => page.Page(
            slice, (row, position) => new ConnectionEdge(Cursor.Write(list, orderName, position), row.Node, row.Fact), Total));

        IDataLoaderResult<long> Total() => session.CountFacts(parent.Id, query);
    }
}
