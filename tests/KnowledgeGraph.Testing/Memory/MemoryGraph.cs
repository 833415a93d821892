using System.Collections.Immutable;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Testing.Memory;

/// <summary>All that a store holds after some commit; immutable, so a reader is a snapshot.</summary>
internal sealed record MemoryGraph
{
    public static MemoryGraph Empty { get; } = new();

    public ImmutableDictionary<string, StoredArticle> Articles { get; init; } = ImmutableDictionary<string, StoredArticle>.Empty;

    public ImmutableDictionary<string, MentionGroup> MentionGroups { get; init; } = ImmutableDictionary<string, MentionGroup>.Empty;

    public ImmutableDictionary<string, ClaimGroup> ClaimGroups { get; init; } = ImmutableDictionary<string, ClaimGroup>.Empty;

    public ImmutableDictionary<string, Entity> Entities { get; init; } = ImmutableDictionary<string, Entity>.Empty;

    public ImmutableDictionary<string, Fact> Facts { get; init; } = ImmutableDictionary<string, Fact>.Empty;

    public ImmutableDictionary<string, EntityIndex> Index { get; init; } = ImmutableDictionary<string, EntityIndex>.Empty;

    public ImmutableDictionary<string, Judgement> Judgements { get; init; } = ImmutableDictionary<string, Judgement>.Empty;

    public ImmutableList<LogEntry> Log { get; init; } = [];

    public long Sequence => Log.Count;

    /// <summary>Every mention with its article and its group.</summary>
    public IEnumerable<(StoredArticle Article, Mention Mention, MentionGroup Group)> Mentions =>
        Articles.Values.SelectMany(article => article.Claims.Mentions.Select(mention => (article, mention, MentionGroups[article.MentionGroups[mention.Id]])));

    /// <summary>Every claim with its article, its group and its day.</summary>
    public IEnumerable<(StoredArticle Article, Claim Claim, ClaimGroup Group, DateOnly? Day)> Claims =>
        Articles.Values.SelectMany(article => article.Claims.Claims.Select(claim => (article, claim, ClaimGroups[article.ClaimGroups[claim.Id]], DayOf(article, claim))));

    public static StoredMention Stored((StoredArticle Article, Mention Mention, MentionGroup Group) mention) =>
        new(mention.Mention, mention.Article.Claims.Article.Id, mention.Group.Entity);

    public static Evidence Evidence((StoredArticle Article, Claim Claim, ClaimGroup Group, DateOnly? Day) claim) => new(
        claim.Claim.Id, claim.Group.Fact, claim.Article.Claims.Article.Id, claim.Claim.Span, claim.Claim.Quote, claim.Claim.Rule, claim.Claim.Confidence, claim.Claim.Attributes);

    /// <summary>The claims of one fact that state the same for one day.</summary>
    public static StatedDay Stated(IEnumerable<(StoredArticle Article, Claim Claim, ClaimGroup Group, DateOnly? Day)> claims)
    {
        var all = claims.ToList();
        var best = all.OrderByDescending(claim => claim.Claim.Confidence).ThenBy(claim => claim.Claim.Id, CodePointComparer.Instance).First();
        return new StatedDay(best.Group.Face.Attributes, best.Day, all.Select(claim => claim.Article.Claims.Article.Id).Distinct().Count(), Evidence(best));
    }

    private static DateOnly? DayOf(StoredArticle article, Claim claim) => article.Days.TryGetValue(claim.Id, out var day) ? day : null;
}
