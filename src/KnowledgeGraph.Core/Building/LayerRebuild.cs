using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Identity.Folding;
using KnowledgeGraph.Core.Identity.Joining;
using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.Core.Ontology;

namespace KnowledgeGraph.Core.Building;

/// <summary>Joins the block of touched groups of one type anew, and finds which stored entity each result continues.</summary>
internal sealed class LayerRebuild(GroupShelf shelf, ArticleDelta delta, JudgementView judgements, GraphOntology ontology)
{
    /// <param name="type">The type to rebuild.</param>
    /// <param name="touched">Groups that changed, came, ended, or refer to such; before and after the change.</param>
    public async Task<LayerResult> RunAsync(string type, IReadOnlyCollection<MentionGroup> touched)
    {
        var reading = new BlockReading(shelf, judgements);
        List<MentionGroup> ended = [.. touched.Where(group => delta.Mentions.TryGetValue(group.Id, out var after) && after is null)];
        var block = await reading.ReadAsync(type, touched, ended.Select(group => group.Id).ToHashSet());
        var judged = judgements.Among([.. block.Select(group => group.Id)]);
        var components = Joiner.Join(await reading.CandidatesAsync(type, block), JoinRules.Of(type), judged)
            .Select(component => component.Select(candidate => candidate.Group).ToList()).ToList();
        var kept = RowMatching.Match(Overlaps(components));
        var sizes = block.Concat(ended).Where(group => group.Entity.Length > 0).CountBy(group => group.Entity).ToDictionary();
        List<EntityDraft> drafts = [.. components.Select((groups, at) => Draft(groups, kept.GetValueOrDefault(at), sizes))];
        shelf.Settle(drafts);
        return new LayerResult(drafts, Ended(sizes.Keys.Except(kept.Values), Overlaps(components), drafts));
    }

    private EntityDraft Draft(List<MentionGroup> groups, string? kept, Dictionary<string, int> sizes)
    {
        var changed = kept is null || groups.Exists(group => group.Entity != kept || delta.Mentions.ContainsKey(group.Id)) || groups.Count != sizes[kept];
        return new EntityDraft(groups, kept, changed, changed ? EntityFolding.Fold(groups, ontology) : null);
    }

    private static IEnumerable<(string, int, int)> Overlaps(List<List<MentionGroup>> components) =>
        components.SelectMany((groups, at) => groups.Where(group => group.Entity.Length > 0).Select(group => (group.Entity, at, group.Count)));

    private static Dictionary<string, EntityDraft?> Ended(
        IEnumerable<string> entities, IEnumerable<(string Stored, int Component, int Weight)> overlaps, List<EntityDraft> drafts)
    {
        var heirs = overlaps.GroupBy(overlap => overlap.Stored).ToDictionary(
            shares => shares.Key,
            shares => shares.GroupBy(share => share.Component).OrderByDescending(share => share.Sum(overlap => overlap.Weight)).ThenBy(share => share.Key).First().Key);
        return entities.ToDictionary(entity => entity, entity => heirs.TryGetValue(entity, out var heir) ? drafts[heir] : null);
    }
}
