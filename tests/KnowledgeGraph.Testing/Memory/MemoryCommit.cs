using System.Collections.Immutable;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Testing.Memory;

/// <summary>Writes a batch into a graph, or refuses it.</summary>
internal static class MemoryCommit
{
    /// <exception cref="StoreException">The batch refers to what is not there, or adds what is.</exception>
    public static MemoryGraph Apply(MemoryGraph graph, GraphBatch batch)
    {
        var entities = Renamed(batch.Diff.Entities.Select(change => (change.Before?.Id, change.After?.Id)));
        var facts = Renamed(batch.Diff.Facts.Select(change => (change.Before?.Id, change.After?.Id)));
        var after = graph with
        {
            Articles = graph.Articles.RemoveRange(batch.RemovedArticles).SetItems(batch.PutArticles.Select(article => (article.Claims.Article.Id, article).Pair())),
            MentionGroups = graph.MentionGroups.RemoveRange(batch.RemovedMentionGroups).Map(group => group with { Entity = entities(group.Entity) })
                .SetItems(batch.PutMentionGroups.Select(group => (group.Id, group).Pair())),
            ClaimGroups = graph.ClaimGroups.RemoveRange(batch.RemovedClaimGroups).Map(group => group with { Fact = facts(group.Fact) })
                .SetItems(batch.PutClaimGroups.Select(group => (group.Id, group).Pair())),
            Entities = Changed(graph.Entities, batch.Diff.Entities.Select(change => (change.Before?.Id, change.After?.Id, change.After)), "entity"),
            Facts = Changed(
                graph.Facts.Map(fact => fact with { Subject = entities(fact.Subject), Object = entities(fact.Object) }),
                batch.Diff.Facts.Select(change => (change.Before?.Id, change.After?.Id, change.After)),
                "fact"),
            Index = graph.Index.RemoveRange(batch.Diff.Entities.Select(change => change.Before?.Id).OfType<string>()).SetItems(batch.Index),
            Judgements = graph.Judgements.SetItems(batch.PutJudgements.Select(judgement => (judgement.Id, judgement).Pair())),
            Log = graph.Log.Add(new LogEntry(graph.Sequence + 1, batch.Cause, batch.Diff)),
        };
        Verify(after);
        return after;
    }

    private static KeyValuePair<string, T> Pair<T>(this (string Id, T Value) pair) => new(pair.Id, pair.Value);

    private static ImmutableDictionary<string, T> Map<T>(this ImmutableDictionary<string, T> values, Func<T, T> change) =>
        values.ToImmutableDictionary(pair => pair.Key, pair => change(pair.Value));

    private static Func<string, string> Renamed(IEnumerable<(string? Before, string? After)> changes)
    {
        var names = changes.Where(change => change.Before is not null && change.After is not null).ToDictionary(change => change.Before!, change => change.After!);
        return id => names.GetValueOrDefault(id, id);
    }

    private static ImmutableDictionary<string, T> Changed<T>(
        ImmutableDictionary<string, T> values, IEnumerable<(string? Before, string? After, T? Value)> changes, string kind)
    {
        var all = changes.ToList();
        foreach (var id in all.Select(change => change.Before).OfType<string>())
        {
            if (!values.ContainsKey(id)) throw new StoreException($"memory: the batch changes {kind} {id}, which is not stored.");
            values = values.Remove(id);
        }
        foreach (var (_, id, value) in all.Where(change => change.After is not null))
        {
            if (values.ContainsKey(id!)) throw new StoreException($"memory: the batch adds {kind} {id}, which is stored.");
            values = values.Add(id!, value!);
        }
        return values;
    }

    private static void Verify(MemoryGraph graph)
    {
        foreach (var group in graph.MentionGroups.Values) Need(graph.Entities.ContainsKey(group.Entity), $"mention group {group.Id} needs entity {group.Entity}");
        foreach (var group in graph.ClaimGroups.Values) Need(graph.Facts.ContainsKey(group.Fact), $"claim group {group.Id} needs fact {group.Fact}");
        foreach (var fact in graph.Facts.Values)
        {
            Need(graph.Entities.ContainsKey(fact.Subject), $"fact {fact.Id} needs entity {fact.Subject}");
            Need(graph.Entities.ContainsKey(fact.Object), $"fact {fact.Id} needs entity {fact.Object}");
        }
        foreach (var article in graph.Articles.Values)
        {
            foreach (var group in article.MentionGroups.Values) Need(graph.MentionGroups.ContainsKey(group), $"article {article.Claims.Article.Id} needs mention group {group}");
            foreach (var group in article.ClaimGroups.Values) Need(graph.ClaimGroups.ContainsKey(group), $"article {article.Claims.Article.Id} needs claim group {group}");
        }
    }

    private static void Need(bool there, string what)
    {
        if (!there) throw new StoreException($"memory: {what}, which is neither stored nor in the batch.");
    }
}
