using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Identity.Folding;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Core.Building;

/// <summary>Folds anew the facts that a change touches: those of changed claim groups, and those whose ends moved to another entity.</summary>
/// <remarks>Facts of an entity that only gets another id are left alone: the backend keeps the row.</remarks>
internal sealed class FactRebuild(IGraphWriter writer, GroupShelf shelf, ArticleDelta delta, GraphOntology ontology, CancellationToken cancellation)
{
    /// <param name="moved">Stored mention groups that have another entity now.</param>
    public async Task<FactResult> RunAsync(IReadOnlyCollection<string> moved)
    {
        IReadOnlyList<ClaimGroup> touching = moved.Count == 0 ? [] : await writer.ClaimGroupsTouchingAsync(moved, cancellation);
        var stored = touching.Concat(delta.StoredClaims.Values).DistinctBy(group => group.Id).ToDictionary(group => group.Id);
        var groups = stored.Values.Select(Current).Concat(delta.Claims.Values).OfType<ClaimGroup>().DistinctBy(group => group.Id).ToDictionary(group => group.Id);
        var moving = touching.Select(group => group.Id).ToHashSet();
        await ReadEndsAsync(groups.Values);
        var found = await FactsBetweenAsync(groups.Values.Where(group => group.Fact.Length == 0 || moving.Contains(group.Id)));
        var before = found.ToDictionary(fact => fact.Id);
        FactName[] unread = [.. stored.Values.Where(group => !before.ContainsKey(group.Fact)).Select(group => new FactName(group.Face.Type, group.Fact)).Distinct()];
        if (before.Count + unread.Length > 0)
        {
            foreach (var group in await writer.ClaimGroupsOfFactsAsync([.. before.Keys, .. unread.Select(name => name.Id)], cancellation))
            {
                stored.TryAdd(group.Id, group);
                if (Current(group) is { } current) groups.TryAdd(group.Id, current);
            }
            await ReadEndsAsync(groups.Values);
        }
        foreach (var fact in unread.Length == 0 ? [] : await writer.FactsAsync(unread, cancellation)) before.Add(fact.Id, fact);
        return Fold([.. groups.Values], stored, before);
    }

    private ClaimGroup? Current(ClaimGroup stored) => delta.Claims.TryGetValue(stored.Id, out var changed) ? changed : stored;

    private async Task ReadEndsAsync(IEnumerable<ClaimGroup> groups) => await shelf.GetAsync(groups.SelectMany(group => Ends(group.Face)));

    private IEnumerable<string> Ends(ClaimFace face) =>
        ontology.Edge(face.Type).To is ["Article"] ? [face.Subject] : [face.Subject, face.Object];

    /// <summary>Stored facts with the ends that the groups have now; an edge without direction is looked for both ways.</summary>
    private async Task<IReadOnlyList<Fact>> FactsBetweenAsync(IEnumerable<ClaimGroup> groups)
    {
        var ends = groups.Select(group => new FactEnds(group.Face.Type, shelf.RowOf(group.Face.Subject), shelf.RowOf(group.Face.Object)))
            .SelectMany(end => ontology.Edge(end.Type).Symmetric ? [end, new FactEnds(end.Type, end.Object, end.Subject)] : new[] { end })
            .Distinct().ToList();
        return ends.Count == 0 ? [] : await writer.FactsBetweenAsync(ends, cancellation);
    }

    private FactResult Fold(ClaimGroup[] groups, Dictionary<string, ClaimGroup> stored, Dictionary<string, Fact> before)
    {
        List<List<ClaimGroup>> components = [.. groups.GroupBy(group => FactKey.Of(group.Face, shelf.RowOf, ontology)).Select(component => component.ToList())];
        var kept = RowMatching.Match(components.SelectMany((component, at) => component.Where(group => group.Fact.Length > 0).Select(group => (group.Fact, at, group.Count))));
        List<FactChange> changes = [.. before.Keys.Except(kept.Values).Select(gone => new FactChange(before[gone], null))];
        List<ClaimGroup> put = [];
        for (var at = 0; at < components.Count; at++)
        {
            var old = kept.GetValueOrDefault(at);
            var after = FactFolding.Fold(components[at], shelf.EntityOf, ontology);
            changes.Add(new FactChange(old is null ? null : before[old], after));
            put.AddRange(components[at].Where(group => after.Id != old || group.Fact != old || group != stored[group.Id]).Select(group => group with { Fact = after.Id }));
        }
        return new FactResult(changes, put, [.. delta.StoredClaims.Keys.Where(id => delta.Claims[id] is null)]);
    }
}

/// <summary>What becomes of the facts that were looked at, changed or not, and of the claim groups.</summary>
internal sealed record FactResult(IReadOnlyList<FactChange> Changes, IReadOnlyList<ClaimGroup> Put, IReadOnlyList<string> Removed);
