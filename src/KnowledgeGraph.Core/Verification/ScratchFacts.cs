using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Core.Verification;

/// <summary>The facts of a scratch graph, and the claim groups behind them.</summary>
internal sealed class ScratchFacts
{
    private readonly Dictionary<string, Fact> _facts = [];
    private readonly Dictionary<string, ClaimGroup> _groups = [];
    private readonly SetIndex _byEntity = new(), _touching = new(), _byFact = new(), _between = new();

    public IReadOnlyDictionary<string, Fact> Facts => _facts;

    public string? FactOf(string group) => _groups.TryGetValue(group, out var found) ? found.Fact : null;

    public IEnumerable<ClaimGroup> Groups(IEnumerable<string> ids) => ids.Distinct().Where(_groups.ContainsKey).Select(id => _groups[id]);

    public IEnumerable<ClaimGroup> Touching(IEnumerable<string> mentionGroups) => Groups(_touching.Of(mentionGroups));

    public IEnumerable<ClaimGroup> GroupsOf(IEnumerable<string> facts) => Groups(_byFact.Of(facts));

    public IEnumerable<Fact> Between(IEnumerable<FactEnds> ends) => _between.Of(ends.Select(end => KeyOf(end.Type, end.Subject, end.Object))).Distinct().Select(id => _facts[id]);

    /// <summary>Renamed entities take their facts with them; then facts go, and come or change.</summary>
    public void Apply(GraphBatch batch)
    {
        var renamed = batch.Diff.Entities.Where(change => change.Kind == ChangeKind.Renamed).ToDictionary(change => change.Before!.Id, change => change.After!.Id);
        List<Fact> moved = [.. _byEntity.Of(renamed.Keys).Distinct().Select(id => _facts[id])];
        var gone = batch.Diff.Facts.Select(change => change.Before?.Id).OfType<string>().ToHashSet();
        foreach (var fact in moved) Remove(fact.Id);
        foreach (var id in gone.Where(_facts.ContainsKey)) Remove(id);
        foreach (var fact in moved.Where(fact => !gone.Contains(fact.Id)))
            Add(fact with { Subject = renamed.GetValueOrDefault(fact.Subject, fact.Subject), Object = renamed.GetValueOrDefault(fact.Object, fact.Object) });
        foreach (var fact in batch.Diff.Facts.Select(change => change.After).OfType<Fact>()) Add(fact);
        foreach (var group in batch.PutClaimGroups) Put(group);
    }

    private void Put(ClaimGroup group)
    {
        if (_groups.TryGetValue(group.Id, out var before)) _byFact.Remove(before.Fact, group.Id);
        else
        {
            _touching.Add(group.Face.Subject, group.Id);
            _touching.Add(group.Face.Object, group.Id);
        }
        _byFact.Add(group.Fact, group.Id);
        _groups[group.Id] = group;
    }

    private void Add(Fact fact)
    {
        _facts[fact.Id] = fact;
        _byEntity.Add(fact.Subject, fact.Id);
        _byEntity.Add(fact.Object, fact.Id);
        _between.Add(KeyOf(fact.Type, fact.Subject, fact.Object), fact.Id);
    }

    private void Remove(string id)
    {
        var fact = _facts[id];
        _facts.Remove(id);
        _byEntity.Remove(fact.Subject, id);
        _byEntity.Remove(fact.Object, id);
        _between.Remove(KeyOf(fact.Type, fact.Subject, fact.Object), id);
    }

    private static string KeyOf(string type, string subject, string @object) => string.Join('\u001f', type, subject, @object);
}
