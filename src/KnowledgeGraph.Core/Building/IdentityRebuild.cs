using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.Core.Ontology;

namespace KnowledgeGraph.Core.Building;

/// <summary>Rebuilds the entities that a change touches, layer by layer from the bottom.</summary>
/// <remarks>
/// A group is touched if it changed, or if it refers to a group of a lower layer that moved to another entity or was itself touched by such a
/// reference: when two bodies turn out to be one, their posts and the holders of these are looked at again.
/// </remarks>
internal sealed class IdentityRebuild(GroupShelf shelf, ArticleDelta delta, JudgementView judgements, GraphOntology ontology)
{
    private readonly Dictionary<string, Dictionary<string, MentionGroup>> _referring = [];

    /// <param name="judged">Groups that a judgement is about; they are looked at again though they did not change.</param>
    public async Task<IReadOnlyList<LayerResult>> RunAsync(IReadOnlyCollection<string> judged)
    {
        List<LayerResult> results = [];
        var changed = delta.StoredMentions.Values.Concat(delta.Mentions.Values.OfType<MentionGroup>()).Concat(await shelf.GetAsync(judged)).ToLookup(group => group.Face.Type);
        HashSet<string> done = [];
        while (Next(changed.Select(type => type.Key).Concat(_referring.Keys).Except(done)) is { } type)
        {
            done.Add(type);
            Dictionary<string, MentionGroup> referring = _referring.GetValueOrDefault(type) ?? [];
            var result = await new LayerRebuild(shelf, delta, judgements, ontology).RunAsync(type, [.. changed[type], .. referring.Values]);
            results.Add(result);
            await TouchAsync([.. Moved(result).Select(group => group.Id).Concat(referring.Keys).Distinct()]);
        }
        return results;
    }

    /// <summary>Groups that were stored and have another entity now.</summary>
    public static IEnumerable<MentionGroup> Moved(LayerResult result) =>
        result.Drafts.SelectMany(draft => draft.Groups.Where(group => group.Entity.Length > 0 && group.Entity != draft.Kept));

    private static string? Next(IEnumerable<string> types) => types.OrderBy(Layers.Rank).ThenBy(type => type, StringComparer.Ordinal).FirstOrDefault();

    private async Task TouchAsync(IReadOnlyCollection<string> groups)
    {
        foreach (var group in await shelf.ReferringToAsync(groups))
        {
            if (!_referring.TryGetValue(group.Face.Type, out var touched)) _referring.Add(group.Face.Type, touched = []);
            touched.TryAdd(group.Id, group);
        }
    }
}
