using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Core.Building;

/// <summary>The mention groups as they are after the change, read from the store as far as they are needed.</summary>
internal sealed class GroupShelf(IIdentityReader store, ArticleDelta delta, CancellationToken cancellation)
{
    private readonly Dictionary<string, MentionGroup> _groups = delta.Mentions.Values.OfType<MentionGroup>().ToDictionary(group => group.Id);
    private readonly Dictionary<string, EntityDraft> _drafts = [];

    /// <summary>The groups of those ids that exist after the change.</summary>
    public async Task<IReadOnlyList<MentionGroup>> GetAsync(IEnumerable<string> ids)
    {
        string[] wanted = [.. ids.Distinct()];
        string[] missing = [.. wanted.Where(id => !_groups.ContainsKey(id) && !delta.Mentions.ContainsKey(id))];
        if (missing.Length > 0) Take(await store.MentionGroupsAsync(missing, cancellation));
        return [.. wanted.Select(id => _groups.GetValueOrDefault(id)).OfType<MentionGroup>()];
    }

    public async Task<IReadOnlyList<MentionGroup>> SharingAsync(string type, IReadOnlyCollection<string> keys)
    {
        if (keys.Count == 0) return [];
        var stored = Take(await store.MentionGroupsByKeyAsync(type, keys, cancellation));
        var added = _groups.Values.Where(group => group.Entity.Length == 0 && group.Face.Type == type && group.Face.Keys.Any(keys.Contains));
        return [.. stored.Concat(added)];
    }

    /// <summary>The groups that the store has under those entities.</summary>
    public async Task<IReadOnlyList<MentionGroup>> OfStoredEntitiesAsync(IReadOnlyCollection<string> entities) =>
        entities.Count == 0 ? [] : Take(await store.MentionGroupsOfEntitiesAsync(entities, cancellation));

    public async Task<IReadOnlyList<MentionGroup>> ReferringToAsync(IReadOnlyCollection<string> groups) =>
        groups.Count == 0 ? [] : Take(await store.MentionGroupsReferringToAsync(groups, cancellation));

    /// <summary>All groups of the entities that hold those groups after the change, by the group asked for.</summary>
    public async Task<ILookup<string, MentionGroup>> TogetherWithAsync(IEnumerable<string> ids)
    {
        var groups = await GetAsync(ids);
        var stored = (await OfStoredEntitiesAsync([.. groups.Where(group => !_drafts.ContainsKey(group.Id)).Select(group => group.Entity).Distinct()]))
            .ToLookup(group => group.Entity);
        return groups.SelectMany(group => (_drafts.TryGetValue(group.Id, out var draft) ? draft.Groups : stored[group.Entity]).Select(other => (group.Id, other)))
            .ToLookup(pair => pair.Id, pair => pair.other);
    }

    /// <summary>Keeps what a layer's rebuilding made; later layers see it.</summary>
    public void Settle(IEnumerable<EntityDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            foreach (var group in draft.Groups) _drafts[group.Id] = draft;
        }
    }

    /// <summary>What stands for the entity of a group while the change is made; an article stands for itself. The group has been read.</summary>
    public string RowOf(string group) => _drafts.TryGetValue(group, out var draft) ? draft.Row : _groups.TryGetValue(group, out var read) ? read.Entity : group;

    /// <summary>The id, after the change, of the entity that holds a group; an article's own.</summary>
    public string EntityOf(string group) => _drafts.TryGetValue(group, out var draft) ? draft.Id : _groups.TryGetValue(group, out var read) ? read.Entity : group;

    private List<MentionGroup> Take(IEnumerable<MentionGroup> stored)
    {
        List<MentionGroup> current = [];
        foreach (var group in stored)
        {
            if (delta.Mentions.TryGetValue(group.Id, out var changed))
            {
                if (changed is not null) current.Add(changed);
                continue;
            }
            _groups.TryAdd(group.Id, group);
            current.Add(_groups[group.Id]);
        }
        return current;
    }
}
