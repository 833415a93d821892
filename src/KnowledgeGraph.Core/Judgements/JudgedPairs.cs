namespace KnowledgeGraph.Core.Judgements;

/// <summary>What the judgements on pairs of groups come to, taken one after the other, newest first.</summary>
/// <remarks>
/// One that says the same of two components that newer ones keep apart, or different of what newer ones made one, is contradicted and counts for nothing.
/// </remarks>
internal sealed class JudgedPairs
{
    private readonly Dictionary<string, string> _parents = [];
    private readonly List<(string One, string Other)> _apart = [];
    private readonly Dictionary<string, HashSet<string>> _apartFrom = [];
    private readonly List<(string One, string Other)> _joined = [];
    private readonly List<string> _contradicted = [];

    public static JudgedPairs None { get; } = new();

    /// <summary>Pairs of groups that judgements make one.</summary>
    public IReadOnlyList<(string One, string Other)> Joined => _joined;

    /// <summary>The ids of judgements that newer ones contradict.</summary>
    public IReadOnlyList<string> Contradicted => _contradicted;

    public bool IsEmpty => _joined.Count == 0 && _apart.Count == 0;

    /// <param name="judgements">Newest first; the groups of the two mentions.</param>
    public static JudgedPairs Of(IEnumerable<(Judgement Judgement, string One, string Other)> judgements)
    {
        var pairs = new JudgedPairs();
        foreach (var (judgement, one, other) in judgements) pairs.Take(judgement, one, other);
        foreach (var (one, other) in pairs._apart)
        {
            pairs.ApartOf(one).Add(other);
            pairs.ApartOf(other).Add(one);
        }
        return pairs;
    }

    /// <summary>Whether a judgement keeps the two groups apart.</summary>
    public bool Apart(string one, string other) => _apartFrom.TryGetValue(one, out var others) && others.Contains(other);

    private void Take(Judgement judgement, string one, string other)
    {
        if (judgement.Kind == JudgementKind.Undecided) return;
        var (mine, theirs) = (Root(one), Root(other));
        if (judgement.Kind == JudgementKind.Different)
        {
            if (mine == theirs) _contradicted.Add(judgement.Id);
            else _apart.Add((one, other));
            return;
        }
        if (mine != theirs && _apart.Exists(pair => Crosses(pair, mine, theirs)))
        {
            _contradicted.Add(judgement.Id);
            return;
        }
        _joined.Add((one, other));
        _parents[mine] = theirs;
    }

    private bool Crosses((string One, string Other) pair, string mine, string theirs)
    {
        var (one, other) = (Root(pair.One), Root(pair.Other));
        return (one == mine && other == theirs) || (one == theirs && other == mine);
    }

    private string Root(string group)
    {
        while (_parents.TryGetValue(group, out var parent) && parent != group) group = parent;
        return group;
    }

    private HashSet<string> ApartOf(string group)
    {
        if (!_apartFrom.TryGetValue(group, out var others)) _apartFrom.Add(group, others = []);
        return others;
    }
}
