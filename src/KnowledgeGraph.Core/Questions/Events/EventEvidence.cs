using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;

namespace KnowledgeGraph.Core.Questions.Events;

/// <summary>Sentences that tell of events.</summary>
public static class EventEvidence
{
    /// <summary>A sentence of each of two articles an event, those that name it first; at most so many.</summary>
    public static async Task<IReadOnlyList<Evidence>> OfAsync(IGraphReader reader, IReadOnlyList<Entity> events, int first, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reader);
        string[] ids = [.. events.Select(found => found.Id).Take(first)];
        if (ids.Length == 0) return [];
        List<Fact> facts = [];
        foreach (var (type, direction) in new[] { ("HELD_IN", FactDirection.Out), ("PARTICIPATED_IN", FactDirection.In), ("ORGANIZED", FactDirection.In), ("ABOUT", FactDirection.Out) })
        {
            var slices = await reader.ExpandAsync(new ExpandQuery { Parents = ids, FactType = type, Direction = direction, First = 10 }, cancellation);
            facts.AddRange(slices.Values.SelectMany(slice => slice.Items).Select(item => item.Fact));
        }
        if (facts.Count == 0) return [];
        var evidence = await reader.EvidenceAsync([.. facts.Select(fact => fact.Id).Distinct()], 3, cancellation);
        return [.. events.Take(first).SelectMany(found => facts.Where(fact => fact.Subject == found.Id || fact.Object == found.Id).SelectMany(fact => evidence[fact.Id])
            .OrderByDescending(claim => found.Aliases.Prepend(found.Name).Any(form => claim.Quote.Contains(form, StringComparison.Ordinal))).DistinctBy(claim => claim.Article).Take(2)).Take(first)];
    }
}
