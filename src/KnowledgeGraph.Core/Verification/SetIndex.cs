namespace KnowledgeGraph.Core.Verification;

/// <summary>Ids by a key.</summary>
internal sealed class SetIndex
{
    private readonly Dictionary<string, HashSet<string>> _ids = [];

    public void Add(string key, string id)
    {
        if (!_ids.TryGetValue(key, out var ids)) _ids.Add(key, ids = []);
        ids.Add(id);
    }

    public void Remove(string key, string id)
    {
        if (_ids.TryGetValue(key, out var ids) && ids.Remove(id) && ids.Count == 0) _ids.Remove(key);
    }

    public IEnumerable<string> Of(IEnumerable<string> keys) => keys.Distinct().SelectMany(key => _ids.TryGetValue(key, out var ids) ? ids : []);
}
