using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Resolvers;
using GraphQL.Types;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.GraphQL.Aggregates;
using KnowledgeGraph.GraphQL.Filters;
using KnowledgeGraph.GraphQL.Loading;
using KnowledgeGraph.GraphQL.Paging;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>All entities of a type as a connection, filtered and ordered: people, positions, ….</summary>
internal static class EntityConnectionField
{
    public static FieldType Of(TypeCatalog catalog, GraphOntology ontology, EntityType type) => new()
    {
        Name = type.Plural,
        Description = $"All of type {type.Name} ({type.Label.Zh}), filtered and ordered. {type.About}",
        ResolvedType = TypeCatalog.Some(ConnectionTypes.Of(catalog, type.Name, type.Name, $"{type.About} ({type.Label.Zh})", aggregate: AggregateTypes.Of(catalog, ontology, type))),
        Arguments = new QueryArguments(
            Fields.Argument("where", TypeCatalog.Maybe(EntityWhere.NameOf(type.Name)), "Only those that fulfil this (筛选)."),
            Fields.Argument("orderBy", TypeCatalog.Some(OrderTypes.Entity(catalog)), "The order (排序).", EntityOrder.NameAscending),
            Fields.Argument("first", TypeCatalog.Maybe(Fields.Int), $"Read forwards, at most so many, 1 to {PageRequest.MaxSize}; {PageRequest.DefaultSize} if not given."),
            Fields.Argument("after", TypeCatalog.Maybe(Fields.Text), "Read forwards from after this cursor."),
            Fields.Argument("last", TypeCatalog.Maybe(Fields.Int), $"Read backwards, at most so many, 1 to {PageRequest.MaxSize}."),
            Fields.Argument("before", TypeCatalog.Maybe(Fields.Text), "Read backwards from before this cursor.")),
        Resolver = new FuncFieldResolver<object>(context => ResolveAsync(ontology, type, context)),
    };

    private static async ValueTask<object?> ResolveAsync(GraphOntology ontology, EntityType type, IResolveFieldContext context)
    {
        var session = context.Session();
        var order = context.GetArgument<EntityOrder>("orderBy");
        var orderName = OrderTypes.NameOf(order);
        var page = PageRequest.Read(context, type.Plural, orderName);
        var query = new EntityQuery
        {
            Type = type.Name,
            Filter = new FilterReader(ontology).Read(type, context.Where()),
            Order = order,
            First = page.Size,
            After = page.From,
            Backwards = page.Backwards,
            Parts = WantedParts.Of(context).Nodes,
        };
        if (!Selection.AsksForPage(context)) return Connection.WithoutPage(Total) with { Query = query };
        var slice = await session.SelectAsync(query, context.CancellationToken);
        return page.Page(slice, (entity, position) => new ConnectionEdge(Cursor.Write(type.Plural, orderName, position), entity), Total) with { Query = query };

        IDataLoaderResult<long> Total() =>
            new Deferred<long>(cancellation => session.AskAsync((reader, token) => reader.CountAsync(query, token), cancellation));
    }
}
