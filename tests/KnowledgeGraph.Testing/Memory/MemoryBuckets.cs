using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Testing.Memory;

/// <summary>Counts entities by what they have in common, in the plainest way.</summary>
internal static class MemoryBuckets
{
    public static IReadOnlyList<Bucket> Select(MemoryGraph graph, BucketQuery query)
    {
        var buckets = MemorySelection.Matching(graph, query.Entities).SelectMany(entity => Keys(graph, entity, query.By).Distinct()).CountBy(key => key).Select(pair => new Bucket(pair.Key, pair.Value));
        var ordered = query.InOrderOfKey ? buckets.OrderBy(bucket => bucket.Key, CodePointComparer.Instance) : buckets.OrderByDescending(bucket => bucket.Count).ThenBy(bucket => bucket.Key, CodePointComparer.Instance);
        return [.. ordered.Take(query.First)];
    }

    private static IEnumerable<string> Keys(MemoryGraph graph, Entity entity, Grouping by) => by switch
    {
        Grouping.OfAttribute attribute => entity.Attributes[attribute.AttributeName] is { } value ? [attribute.Length < value.Length ? value[..attribute.Length.Value] : value] : [],
        Grouping.OfRelation relation => MemoryExpansion.FactsOf(graph, entity.Id, relation.FactType, relation.Direction).Select(fact => MemoryExpansion.Far(fact, entity.Id)),
        _ => throw new ArgumentException($"No such grouping: {by.GetType().Name}.", nameof(by)),
    };
}
