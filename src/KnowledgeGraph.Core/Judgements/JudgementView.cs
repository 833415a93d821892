using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Core.Judgements;

/// <summary>The judgements as they bear on the groups that a store holds: where each judged mention is now.</summary>
/// <remarks>Immutable. Judgements are made by people, so that all of them fit in memory.</remarks>
internal sealed class JudgementView
{
    private readonly IReadOnlyDictionary<string, string> _groups;
    private readonly ILookup<string, Anchor> _anchors;
    private readonly ILookup<string, (Judgement Judgement, string One, string Other)> _byGroup;

    /// <param name="judgements">All judgements.</param>
    /// <param name="groups">Mention that an anchor names → the mention group that it is in now; those that are not in the graph are left out.</param>
    private JudgementView(JudgementSet judgements, IReadOnlyDictionary<string, string> groups)
    {
        Judgements = judgements;
        _groups = groups;
        _anchors = judgements.Standing.SelectMany(judgement => judgement.Anchors()).ToLookup(anchor => anchor.Article);
        Pairs = [.. judgements.Standing.Where(judgement => judgement.IsOfPair() && GroupOf(judgement.One!) is not null && GroupOf(judgement.Other!) is not null)
            .Select(judgement => (judgement, GroupOf(judgement.One!)!, GroupOf(judgement.Other!)!))];
        _byGroup = Pairs.SelectMany(pair => new[] { (Group: pair.One, Pair: pair), (Group: pair.Other, Pair: pair) }).ToLookup(entry => entry.Group, entry => entry.Pair);
    }

    public static JudgementView Empty { get; } = new(JudgementSet.Empty, new Dictionary<string, string>());

    public JudgementSet Judgements { get; }

    /// <summary>The standing judgements on pairs of which both mentions are in the graph, with their groups, newest first.</summary>
    public IReadOnlyList<(Judgement Judgement, string One, string Other)> Pairs { get; }

    /// <summary>Anchors of standing judgements that are not in the graph: their article is not stored, or says no such thing.</summary>
    public IReadOnlyList<Anchor> Missing => [.. _anchors.SelectMany(article => article).Where(anchor => GroupOf(anchor) is null).DistinctBy(anchor => anchor.Mention)];

    public static async Task<JudgementView> ReadAsync(IIdentityReader store, CancellationToken cancellation)
    {
        var judgements = await store.JudgementsAsync(cancellation);
        if (judgements.Count == 0) return Empty;
        var set = new JudgementSet(judgements);
        return new JudgementView(set, await GroupsAsync(store, [.. set.All.SelectMany(judgement => judgement.Anchors()).DistinctBy(anchor => anchor.Mention)], cancellation));
    }

    /// <summary>With another judgement.</summary>
    public async Task<JudgementView> WithAsync(Judgement judgement, IIdentityReader store, CancellationToken cancellation)
    {
        List<Anchor> unknown = [.. judgement.Anchors().Where(anchor => !_groups.ContainsKey(anchor.Mention))];
        var groups = new Dictionary<string, string>(_groups);
        foreach (var (mention, group) in await GroupsAsync(store, unknown, cancellation)) groups[mention] = group;
        return new JudgementView(Judgements.With(judgement), groups);
    }

    /// <summary>As it is once an article comes, goes or is read anew.</summary>
    /// <param name="article">The article's id.</param>
    /// <param name="after">The article as it is to be stored; null where it goes.</param>
    public JudgementView With(string article, StoredArticle? after)
    {
        if (Judgements.IsEmpty) return this;
        List<Anchor> here = [.. Judgements.AnchorsIn(article)];
        if (here.Count == 0) return this;
        var now = here.ToDictionary(anchor => anchor.Mention, anchor => after is not null && anchor.In(after.Claims) is { } mention ? after.MentionGroups[mention.Id] : null);
        if (here.TrueForAll(anchor => GroupOf(anchor) == now[anchor.Mention])) return this;
        var groups = new Dictionary<string, string>(_groups);
        foreach (var (mention, group) in now)
        {
            if (group is null) groups.Remove(mention);
            else groups[mention] = group;
        }
        return new JudgementView(Judgements, groups);
    }

    /// <summary>The mentions of an article that judgements take out of their groups.</summary>
    public IReadOnlySet<string> Pinned(ArticleClaims article) =>
        !_anchors.Contains(article.Article.Id) ? new HashSet<string>() : Judgements.Standing
            .Where(judgement => judgement.Splits && judgement.One!.Article == article.Article.Id)
            .Select(judgement => judgement.One!.In(article)?.Id).OfType<string>().ToHashSet();

    public string? GroupOf(Anchor anchor) => _groups.GetValueOrDefault(anchor.Mention);

    /// <summary>The groups that judgements make one with those.</summary>
    public IEnumerable<string> TiedTo(IEnumerable<string> groups) => Pairs.Count == 0 ? [] : groups.SelectMany(group => _byGroup[group]
        .Where(pair => pair.Judgement.Kind == JudgementKind.Same).Select(pair => pair.One == group ? pair.Other : pair.One));

    /// <summary>What the judgements among those groups come to.</summary>
    public JudgedPairs Among(IReadOnlyCollection<string> groups)
    {
        if (Pairs.Count == 0) return JudgedPairs.None;
        var set = groups.ToHashSet();
        var among = set.SelectMany(group => _byGroup[group]).Where(pair => set.Contains(pair.One) && set.Contains(pair.Other)).DistinctBy(pair => pair.Judgement.Id);
        return JudgedPairs.Of(among.OrderByDescending(pair => pair.Judgement.At).ThenByDescending(pair => pair.Judgement.Id, StringComparer.Ordinal));
    }

    /// <summary>Most anchors are found by their mention; of the others the article is read.</summary>
    private static async Task<Dictionary<string, string>> GroupsAsync(IIdentityReader store, IReadOnlyList<Anchor> anchors, CancellationToken cancellation)
    {
        Dictionary<string, string> groups = [];
        foreach (var part in anchors.Chunk(500))
        {
            foreach (var place in await store.MentionPlacesAsync([.. part.Select(anchor => anchor.Mention)], cancellation)) groups[place.Mention] = place.Group;
            List<Anchor> lost = [.. part.Where(anchor => !groups.ContainsKey(anchor.Mention))];
            if (lost.Count == 0) continue;
            var articles = (await store.ArticlesAsync([.. lost.Select(anchor => anchor.Article).Distinct()], cancellation)).ToDictionary(article => article.Claims.Article.Id);
            foreach (var anchor in lost)
            {
                if (articles.TryGetValue(anchor.Article, out var article) && anchor.In(article.Claims) is { } mention) groups[anchor.Mention] = article.MentionGroups[mention.Id];
            }
        }
        return groups;
    }
}
