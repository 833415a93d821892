using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Collects the things of one article while they are being told apart.</summary>
internal sealed class ThingBuilder
{
    private readonly List<Draft> _drafts = [];
    private readonly Dictionary<(string Type, string Key), Draft> _byKey = [];

    /// <summary>The thing of that type and key, made if it is not there yet.</summary>
    public Draft At(string type, string key, string name)
    {
        if (_byKey.TryGetValue((type, key), out var draft)) return draft;
        draft = new Draft(_drafts.Count, type, name);
        _drafts.Add(draft);
        _byKey[(type, key)] = draft;
        return draft;
    }

    public Draft? Find(string type, string key) => _byKey.GetValueOrDefault((type, key));

    public Draft Division(Division division)
    {
        var draft = At("District", division.Code, division.Name);
        draft.Division = division;
        draft.Level = division.Level;
        return draft;
    }

    /// <summary>Makes a further key lead to the same thing.</summary>
    public void Alias(Draft draft, string key) => _byKey.TryAdd((draft.Type, key), draft);

    public IEnumerable<Draft> Things => _drafts.Where(draft => !draft.Merged);

    /// <summary>Whether a name stands in the span, or in a part of it.</summary>
    public bool IsNamed(TextSpan span) => Things.Any(draft => draft.Occurrences.Exists(span.Overlaps));

    /// <summary>Takes back what was read within the span, shorter than it: 云麓 in 云麓冷链园, which turned out to be one name.</summary>
    public void Free(TextSpan span, IReadOnlyCollection<string> types)
    {
        foreach (var draft in Things.Where(draft => types.Contains(draft.Type)).ToList())
        {
            if (draft.Occurrences.RemoveAll(place => place != span && span.Contains(place)) > 0 && draft.Occurrences.Count == 0) draft.Merged = true;
        }
    }

    public IEnumerable<Draft> OfType(string type) => _drafts.Where(draft => draft.Type == type && !draft.Merged);

    /// <summary>Moves all that is known of one thing to another.</summary>
    public void Merge(Draft from, Draft into)
    {
        into.Forms.UnionWith(from.Forms);
        into.Occurrences.AddRange(from.Occurrences);
        into.Home ??= from.Home;
        from.Merged = true;
        foreach (var key in _byKey.Where(pair => pair.Value == from).Select(pair => pair.Key).ToList()) _byKey[key] = into;
    }

    public ThingLayer Build(Draft? home)
    {
        var kept = _drafts.Where(draft => !draft.Merged).ToList();
        var index = kept.Select((draft, at) => (draft, at)).ToDictionary(pair => pair.draft, pair => pair.at);
        Thing[] things = [.. kept.Select((draft, at) => draft.Thing(at, draft.Home is { } division ? index[division] : null))];
        Occurrence[] places = [.. things.SelectMany(thing => thing.Occurrences.Select(span => new Occurrence(span, thing))).OrderBy(place => place.Span)];
        return new ThingLayer(things, places, home is null ? null : index[home]);
    }
}

/// <summary>A thing in the making.</summary>
internal sealed class Draft(int order, string type, string name)
{
    public int Order { get; } = order;

    public string Type { get; set; } = type;

    public string Name { get; set; } = name;

    public HashSet<string> Forms { get; } = [];

    public List<TextSpan> Occurrences { get; } = [];

    public Division? Division { get; set; }

    public DivisionLevel? Level { get; set; }

    public Draft? Home { get; set; }

    public bool Merged { get; set; }

    public void Occur(TextSpan span, string form)
    {
        Occurrences.Add(span);
        Forms.Add(form);
    }

    public Thing Thing(int index, int? home) => new()
    {
        Index = index,
        Type = Type,
        Name = Name,
        Forms = [.. Forms.Order(StringComparer.Ordinal)],
        Occurrences = [.. Occurrences.Distinct().Order()],
        Division = Division,
        Level = Level,
        Home = home,
    };
}
