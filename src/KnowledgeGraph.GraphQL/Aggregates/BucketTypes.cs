using GraphQL.Types;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Aggregates;

/// <summary>By what the entities of a type can be counted: periods of their own date, their attributes, what their relations lead to.</summary>
internal static class BucketTypes
{
    /// <summary>Whether there is anything by which entities of a type can be counted.</summary>
    public static bool Has(GraphOntology ontology, EntityType type) => type.Attributes.Count > 0 || Relation.Of(ontology, type).Any();

    /// <summary>The enumeration of a type: EventBucket with YEAR, MONTH, DAY, KIND, HELD_IN, ….</summary>
    public static string By(TypeCatalog catalog, GraphOntology ontology, EntityType type) => catalog.Once(type.Name + "Bucket", () =>
    {
        var words = new EnumerationGraphType { Name = type.Name + "Bucket", Description = $"By what entities of type {type.Name} can be counted (分组方式)." };
        if (type.OwnDate is { } date)
        {
            words.Add("YEAR", new Grouping.OfAttribute(date.Name, 4), "By year: 2024 (年).");
            words.Add("MONTH", new Grouping.OfAttribute(date.Name, 7), "By month: 2024-03; by year where no month is stated (月).");
            words.Add("DAY", new Grouping.OfAttribute(date.Name, 10), "By day: 2024-03-04; by month or year where no day is stated (日).");
        }
        foreach (var attribute in type.Attributes.Where(attribute => attribute != type.OwnDate)) words.Add(Constant(attribute.Name), new Grouping.OfAttribute(attribute.Name), attribute.About);
        foreach (var relation in Relation.Of(ontology, type)) words.Add(Constant(relation.Field), new Grouping.OfRelation(relation.Edge.Name, relation.Direction), $"By what it leads to: {relation.About}");
        return words;
    });

    /// <summary>Buckets of periods come in order of time.</summary>
    public static bool IsPeriod(Grouping grouping) => grouping is Grouping.OfAttribute { Length: not null };

    public static string Bucket(TypeCatalog catalog) => catalog.Once("Bucket", () =>
    {
        var type = new ObjectGraphType { Name = "Bucket", Description = "How many entities have something in common (分组)." };
        type.Read<CountedBucket>("key", TypeCatalog.Some(Fields.Text), "The period, the value of the attribute, or the id of the entity (键).", bucket => bucket.Bucket.Key);
        type.Read<CountedBucket>("count", TypeCatalog.Some(Fields.Int), "How many (数量).", bucket => bucket.Bucket.Count);
        type.Ask<CountedBucket>("node", TypeCatalog.Maybe(EntityInterface.TypeName), "For buckets of a relation, the entity that it leads to; else null (节点).", (bucket, context) => bucket.IsNode ? context.Session().Entities.Load(bucket.Bucket.Key) : null);
        return type;
    });

    /// <summary>heldIn → HELD_IN.</summary>
    private static string Constant(string name) => string.Concat(name.Select(letter => char.IsUpper(letter) ? "_" + letter : char.ToUpperInvariant(letter).ToString()));
}

/// <summary>A bucket as the API tells it.</summary>
/// <param name="Bucket">Key and count.</param>
/// <param name="IsNode">Whether the key is the id of an entity.</param>
internal sealed record CountedBucket(Bucket Bucket, bool IsNode);
