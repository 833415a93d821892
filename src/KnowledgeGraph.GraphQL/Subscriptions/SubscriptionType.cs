using System.Runtime.CompilerServices;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.GraphQL.Changes;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Paging;
using KnowledgeGraph.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Subscriptions;

/// <summary>The root of subscriptions: graphChanged.</summary>
internal static class SubscriptionType
{
    public static ObjectGraphType Of(TypeCatalog catalog, GraphOntology ontology)
    {
        var subscription = new ObjectGraphType { Name = "Subscription", Description = "What can be followed over WebSocket, by the protocol graphql-transport-ws (订阅)." };
        subscription.AddField(new FieldType
        {
            Name = "graphChanged",
            Description = "What each commit does to the graph, as it comes. Each comes at least once, in order of its sequence number; to go on after a break, subscribe with the last one seen (图谱变更).",
            ResolvedType = TypeCatalog.Some(ChangesField.EntryOf(catalog)),
            Arguments = new QueryArguments(
                Fields.Argument("types", new ListGraphType(TypeCatalog.Some(Fields.Text)), "Only what becomes of entities and facts of these types of the ontology: Person, HOLDS, …; of all if not given."),
                Fields.Argument("about", new ListGraphType(TypeCatalog.Some(Fields.Id)), $"Only what becomes of these entities and their facts, by their ids or those of mentions, {PageRequest.MaxSize} at most."),
                Fields.Argument("after", TypeCatalog.Maybe(Fields.Int), "The sequence number after which to start; if not given, only what comes from now on.")),
            Resolver = new FuncFieldResolver<object>(context => context.Source),
            StreamResolver = new SourceStreamResolver<LogEntry>(context => FollowAsync(ontology, context)),
        });
        return subscription;
    }

    private static async ValueTask<IObservable<LogEntry?>> FollowAsync(GraphOntology ontology, IResolveFieldContext context)
    {
        var services = context.RequestServices!;
        var filter = new ChangeFilter(TypesOf(ontology, context), await AboutAsync(context));
        var after = await StartAsync(services.GetRequiredService<StoreTail>(), context.GetArgument<int?>("after"), context.CancellationToken);
        var (follower, flow) = (services.GetRequiredService<ChangeFollower>(), services.GetRequiredService<Flow>());
        return new AsyncObservable<LogEntry>(cancellation => NarrowAsync(follower.FollowAsync(after, cancellation), filter, flow, cancellation));
    }

    private static async IAsyncEnumerable<LogEntry> NarrowAsync(
        IAsyncEnumerable<LogEntry> entries, ChangeFilter filter, Flow flow, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var entry in entries.WithCancellation(cancellation))
        {
            if (filter.Narrow(entry) is not { } narrowed) continue;
            await flow.EnterAsync(cancellation);
            yield return narrowed;
        }
    }

    private static async Task<long> StartAsync(StoreTail tail, int? after, CancellationToken cancellation)
    {
        if (after < 0) throw new RefusedException(ErrorCode.BadArgument, $"'after' is {after}; it must be 0 or more.");
        var last = await tail.SequenceAsync(cancellation);
        return after <= last || after is null
            ? after ?? last
            : throw new RefusedException(ErrorCode.BadArgument, $"'after' is {after}, but the last commit of this store is {last}: it was made anew. Read the graph again, then subscribe from there.");
    }

    private static string[] TypesOf(GraphOntology ontology, IResolveFieldContext context)
    {
        var types = context.GetArgument<string[]?>("types") ?? [];
        return Array.Find(types, type => !ontology.HasEntity(type) && !ontology.HasEdge(type)) is { } unknown
            ? throw new RefusedException(ErrorCode.BadArgument, $"'types' has '{unknown}'; the ontology knows {string.Join(", ", ontology.Entities.Select(type => type.Name).Concat(ontology.Edges.Select(edge => edge.Name)))}.")
            : types;
    }

    private static async Task<IReadOnlyList<string>> AboutAsync(IResolveFieldContext context)
    {
        var ids = context.GetArgument<string[]?>("about") ?? [];
        if (ids.Length == 0) return [];
        PageRequest.SizeOf("about", ids.Length);
        var entities = await context.Session().Named.Load(ids).GetResultAsync(context.CancellationToken);
        return [.. ids.Zip(entities, (id, entity) => entity?.Id ?? id)];
    }
}
