using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.GraphQL.Loading;
using KnowledgeGraph.GraphQL.Paging;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Aggregates;

/// <summary>What can be said of all entities of a connection together; each field is worked out only when it is selected.</summary>
internal static class AggregateTypes
{
    /// <summary>A leap year of days.</summary>
    public const int MaxBuckets = 366;

    private const int DefaultBuckets = 20;

    public static string Of(TypeCatalog catalog, GraphOntology ontology, EntityType entities) => catalog.Once(entities.Name + "Aggregate", () =>
    {
        var type = new ObjectGraphType { Name = entities.Name + "Aggregate", Description = $"All entities of the list together, whatever the page. {entities.About} ({entities.Label.Zh})" };
        type.Ask<EntityQuery>("count", TypeCatalog.Some(Fields.Int), "How many (总数).", (query, context) => new Deferred<long>(cancellation => context.Session().AskAsync((reader, token) => reader.CountAsync(query, token), cancellation)));
        if (entities.OwnDate is { } date)
        {
            type.Ask<EntityQuery>("min", TypeCatalog.Maybe(PartialDateScalar.TypeName), $"The earliest {date.Name}; null where none is stated (最早).", (query, context) => End(query, date, EntityOrder.DateAscending, context));
            type.Ask<EntityQuery>("max", TypeCatalog.Maybe(PartialDateScalar.TypeName), $"The latest {date.Name}; null where none is stated (最晚).", (query, context) => End(query, date, EntityOrder.DateDescending, context));
        }
        if (!BucketTypes.Has(ontology, entities)) return type;
        type.Ask<EntityQuery>(
            "buckets",
            TypeCatalog.Many(BucketTypes.Bucket(catalog)),
            "How many have something in common; those that state nothing of it are in no bucket. Periods come in order of time, all else with the most frequent first (分组统计).",
            BucketsOf,
            Fields.Argument("by", TypeCatalog.Some(BucketTypes.By(catalog, ontology, entities)), "What they have in common."),
            Fields.Argument("first", TypeCatalog.Some(Fields.Int), $"At most so many buckets, 1 to {MaxBuckets}.", DefaultBuckets));
        return type;
    });

    private static Deferred<string?> End(EntityQuery query, AttributeType date, EntityOrder order, IResolveFieldContext context) => new(async cancellation =>
    {
        var slice = await context.Session().SelectAsync(query with { Order = order, First = 1, After = null, Backwards = false, Parts = Parts.OfAttribute(date.Name) }, cancellation);
        return slice.Items.Count > 0 ? slice.Items[0].Attributes[date.Name] : null;
    });

    private static Deferred<IEnumerable<CountedBucket>> BucketsOf(EntityQuery query, IResolveFieldContext context)
    {
        var by = context.GetArgument<Grouping>("by");
        var buckets = new BucketQuery { Entities = query, By = by, First = PageRequest.SizeOf("first", context.GetArgument<int>("first"), MaxBuckets), InOrderOfKey = BucketTypes.IsPeriod(by) };
        return new(async cancellation =>
        {
            var found = await context.Session().AskAsync((reader, token) => reader.BucketsAsync(buckets, token), cancellation);
            return found.Select(bucket => new CountedBucket(bucket, by is Grouping.OfRelation));
        });
    }
}
