namespace KnowledgeGraph.Core.Judgements;

/// <summary>All judgements, and which of them stand: not undone, and the newest on their pair.</summary>
/// <remarks>A function of the set: the order in which judgements came does not matter. Newest is by time, then by id.</remarks>
public sealed class JudgementSet
{
    private readonly Dictionary<string, Judgement> _all;
    private readonly HashSet<string> _undone;
    private readonly HashSet<string> _standing;
    private readonly ILookup<string, Anchor> _anchors;

    public JudgementSet(IEnumerable<Judgement> judgements)
    {
        ArgumentNullException.ThrowIfNull(judgements);
        _all = judgements.DistinctBy(judgement => judgement.Id).ToDictionary(judgement => judgement.Id);
        _undone = [.. _all.Values.Select(judgement => judgement.Undoes).OfType<string>()];
        Standing =
        [
            .. NewestFirst(_all.Values.Where(judgement => judgement.IsOfPair() && !_undone.Contains(judgement.Id)))
                .DistinctBy(judgement => (judgement.One!.Mention, judgement.Other!.Mention)),
            .. NewestFirst(_all.Values.Where(judgement => judgement.Kind == JudgementKind.Hide && !_undone.Contains(judgement.Id))),
        ];
        _standing = [.. Standing.Select(judgement => judgement.Id)];
        _anchors = _all.Values.SelectMany(judgement => judgement.Anchors()).DistinctBy(anchor => (anchor.Article, anchor.Mention)).ToLookup(anchor => anchor.Article);
    }

    public static JudgementSet Empty { get; } = new([]);

    /// <summary>Those that count: of pairs, newest first, then those that hide.</summary>
    public IReadOnlyList<Judgement> Standing { get; }

    /// <summary>Every judgement, newest first.</summary>
    public IEnumerable<Judgement> All => NewestFirst(_all.Values);

    public bool IsEmpty => _all.Count == 0;

    public bool Contains(string id) => _all.ContainsKey(id);

    /// <summary>The mentions of an article that judgements are about, those undone included.</summary>
    public IEnumerable<Anchor> AnchorsIn(string article) => _anchors[article];

    public Judgement? Find(string id) => _all.GetValueOrDefault(id);

    public bool IsUndone(string id) => _undone.Contains(id);

    /// <summary>Whether it counts: it is not undone, and no newer one is about its pair.</summary>
    public bool Stands(string id) => _standing.Contains(id);

    public JudgementSet With(Judgement judgement) => new(_all.Values.Append(judgement));

    private static IEnumerable<Judgement> NewestFirst(IEnumerable<Judgement> judgements) =>
        judgements.OrderByDescending(judgement => judgement.At).ThenByDescending(judgement => judgement.Id, StringComparer.Ordinal);
}
