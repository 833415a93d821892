using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Core.Verification;

/// <summary>A graph in memory that articles are only added to, without their texts: what a store should hold.</summary>
/// <param name="judgements">All judgements, known from the start.</param>
internal sealed class ScratchGraph(IReadOnlyList<Judgement> judgements) : IGraphWriter
{
    private readonly Dictionary<string, MentionGroup> _groups = [];
    private readonly SetIndex _byKey = new(), _byReference = new(), _byEntity = new();
    private readonly ScratchFacts _facts = new();

    public long Sequence { get; private set; }

    public Dictionary<string, Entity> Entities { get; } = [];

    public IReadOnlyDictionary<string, Fact> Facts => _facts.Facts;

    /// <summary>The id of the entity that holds a mention group; null where no group is of that id.</summary>
    public string? EntityOf(string group) => _groups.TryGetValue(group, out var found) ? found.Entity : null;

    /// <summary>The id of the fact that holds a claim group; null where no group is of that id.</summary>
    public string? FactOf(string group) => _facts.FactOf(group);

    public Task<Bookmark> CommitAsync(GraphBatch batch, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        foreach (var change in batch.Diff.Entities.Where(change => change.Before is not null)) Entities.Remove(change.Before!.Id);
        foreach (var change in batch.Diff.Entities.Where(change => change.After is not null)) Entities[change.After!.Id] = change.After;
        foreach (var group in batch.PutMentionGroups) Put(group);
        _facts.Apply(batch);
        return Task.FromResult(new Bookmark(++Sequence));
    }

    public Task<IReadOnlyList<StoredArticle>> ArticlesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) => List<StoredArticle>([]);

    public Task<IReadOnlyList<MentionGroup>> MentionGroupsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) => List(Some(ids));

    public Task<IReadOnlyList<MentionGroup>> MentionGroupsByKeyAsync(string type, IReadOnlyCollection<string> keys, CancellationToken cancellation = default) =>
        List(Some(_byKey.Of(keys.Select(key => KeyOf(type, key)))));

    public Task<IReadOnlyList<MentionGroup>> MentionGroupsReferringToAsync(IReadOnlyCollection<string> groups, CancellationToken cancellation = default) => List(Some(_byReference.Of(groups)));

    public Task<IReadOnlyList<MentionGroup>> MentionGroupsOfEntitiesAsync(IReadOnlyCollection<string> entities, CancellationToken cancellation = default) => List(Some(_byEntity.Of(entities)));

    public Task<IReadOnlyList<MentionPlace>> MentionPlacesAsync(IReadOnlyCollection<string> mentions, CancellationToken cancellation = default) => List<MentionPlace>([]);

    public Task<IReadOnlyList<Judgement>> JudgementsAsync(CancellationToken cancellation = default) => Task.FromResult(judgements);

    public Task<IReadOnlyDictionary<string, MentionExtremes>> MentionExtremesAsync(IReadOnlyCollection<string> groups, string withoutArticle, CancellationToken cancellation = default) =>
        throw new NotSupportedException("Nothing is taken from a scratch graph.");

    public Task<IReadOnlyDictionary<string, ClaimExtremes>> ClaimExtremesAsync(IReadOnlyCollection<string> groups, string withoutArticle, CancellationToken cancellation = default) =>
        throw new NotSupportedException("Nothing is taken from a scratch graph.");

    public Task<IReadOnlyList<ClaimGroup>> ClaimGroupsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) => List(_facts.Groups(ids));

    public Task<IReadOnlyList<ClaimGroup>> ClaimGroupsTouchingAsync(IReadOnlyCollection<string> mentionGroups, CancellationToken cancellation = default) => List(_facts.Touching(mentionGroups));

    public Task<IReadOnlyList<ClaimGroup>> ClaimGroupsOfFactsAsync(IReadOnlyCollection<string> facts, CancellationToken cancellation = default) => List(_facts.GroupsOf(facts));

    public Task<IReadOnlyList<Entity>> EntitiesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) =>
        List(ids.Distinct().Where(Entities.ContainsKey).Select(id => Entities[id]));

    public Task<IReadOnlyList<Fact>> FactsAsync(IReadOnlyCollection<FactName> names, CancellationToken cancellation = default) =>
        List(names.Select(name => name.Id).Distinct().Where(Facts.ContainsKey).Select(id => Facts[id]));

    public Task<IReadOnlyList<Fact>> FactsBetweenAsync(IReadOnlyCollection<FactEnds> ends, CancellationToken cancellation = default) => List(_facts.Between(ends));

    public Task RenewAsync(CancellationToken cancellation = default) => Task.CompletedTask;

    public Task FinishAsync(CancellationToken cancellation = default) => Task.CompletedTask;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private void Put(MentionGroup group)
    {
        if (_groups.TryGetValue(group.Id, out var before)) _byEntity.Remove(before.Entity, group.Id);
        else
        {
            foreach (var key in group.Face.Keys) _byKey.Add(KeyOf(group.Face.Type, key), group.Id);
            foreach (var reference in group.Face.References) _byReference.Add(reference, group.Id);
        }
        _byEntity.Add(group.Entity, group.Id);
        _groups[group.Id] = group;
    }

    private static string KeyOf(string type, string key) => $"{type}:{key}";

    private IEnumerable<MentionGroup> Some(IEnumerable<string> ids) => ids.Distinct().Where(_groups.ContainsKey).Select(id => _groups[id]);

    private static Task<IReadOnlyList<T>> List<T>(IEnumerable<T> values) => Task.FromResult<IReadOnlyList<T>>([.. values]);
}
