using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Testing.Memory;

/// <summary>The writer of a store of dictionaries.</summary>
internal sealed class MemoryWriter(MemoryGraphStore store, Guid lease, TimeSpan duration) : IGraphWriter
{
    public long Sequence => Graph.Sequence;

    private MemoryGraph Graph => store.Graph;

    private MemoryIdentityReader Identity => new(store.Graph);

    public Task<IReadOnlyList<StoredArticle>> ArticlesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) => Identity.ArticlesAsync(ids, cancellation);

    public Task<IReadOnlyList<MentionGroup>> MentionGroupsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) => Identity.MentionGroupsAsync(ids, cancellation);

    public Task<IReadOnlyList<MentionGroup>> MentionGroupsByKeyAsync(string type, IReadOnlyCollection<string> keys, CancellationToken cancellation = default) =>
        Identity.MentionGroupsByKeyAsync(type, keys, cancellation);

    public Task<IReadOnlyList<MentionGroup>> MentionGroupsReferringToAsync(IReadOnlyCollection<string> groups, CancellationToken cancellation = default) =>
        Identity.MentionGroupsReferringToAsync(groups, cancellation);

    public Task<IReadOnlyList<MentionGroup>> MentionGroupsOfEntitiesAsync(IReadOnlyCollection<string> entities, CancellationToken cancellation = default) =>
        Identity.MentionGroupsOfEntitiesAsync(entities, cancellation);

    public Task<IReadOnlyList<MentionPlace>> MentionPlacesAsync(IReadOnlyCollection<string> mentions, CancellationToken cancellation = default) => Identity.MentionPlacesAsync(mentions, cancellation);

    public Task<IReadOnlyList<Judgement>> JudgementsAsync(CancellationToken cancellation = default) => Identity.JudgementsAsync(cancellation);

    public Task<IReadOnlyDictionary<string, MentionExtremes>> MentionExtremesAsync(
        IReadOnlyCollection<string> groups, string withoutArticle, CancellationToken cancellation = default)
    {
        var left = Graph.Mentions.Where(mention => mention.Article.Claims.Article.Id != withoutArticle && groups.Contains(mention.Group.Id))
            .Select(mention => (mention.Group.Id, new Earliest(mention.Article.Claims.Article.Page.IssueDate, mention.Mention.Id)));
        return Task.FromResult<IReadOnlyDictionary<string, MentionExtremes>>(left.GroupBy(mention => mention.Id).ToDictionary(
            group => group.Key,
            group => new MentionExtremes(Range(group.Select(mention => mention.Item2.Day)), group.Min(mention => mention.Item2))));
    }

    public Task<IReadOnlyList<ClaimGroup>> ClaimGroupsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) =>
        List(Some(Graph.ClaimGroups, ids));

    public Task<IReadOnlyList<ClaimGroup>> ClaimGroupsTouchingAsync(IReadOnlyCollection<string> mentionGroups, CancellationToken cancellation = default) =>
        List(Graph.ClaimGroups.Values.Where(group => mentionGroups.Contains(group.Face.Subject) || mentionGroups.Contains(group.Face.Object)));

    public Task<IReadOnlyList<ClaimGroup>> ClaimGroupsOfFactsAsync(IReadOnlyCollection<string> facts, CancellationToken cancellation = default) =>
        List(Graph.ClaimGroups.Values.Where(group => facts.Contains(group.Fact)));

    public Task<IReadOnlyDictionary<string, ClaimExtremes>> ClaimExtremesAsync(
        IReadOnlyCollection<string> groups, string withoutArticle, CancellationToken cancellation = default)
    {
        var left = Graph.Claims.Where(claim => claim.Article.Claims.Article.Id != withoutArticle && groups.Contains(claim.Group.Id))
            .Select(claim => (claim.Group.Id, Best: new BestClaim(
                claim.Claim.Id, claim.Article.Claims.Article.Id, claim.Claim.Span, claim.Claim.Quote, claim.Claim.Confidence, claim.Day)));
        return Task.FromResult<IReadOnlyDictionary<string, ClaimExtremes>>(left.GroupBy(claim => claim.Id).ToDictionary(
            group => group.Key,
            group => new ClaimExtremes(
                Range(group.Select(claim => claim.Best.Day)),
                group.Min(claim => new Earliest(claim.Best.Day, claim.Best.Id)),
                group.Select(claim => claim.Best).Order(BestClaim.BestFirst).First())));
    }

    public Task<IReadOnlyList<Entity>> EntitiesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) => List(Some(Graph.Entities, ids));

    public Task<IReadOnlyList<Fact>> FactsAsync(IReadOnlyCollection<FactName> names, CancellationToken cancellation = default) =>
        List(Some(Graph.Facts, [.. names.Select(name => name.Id)]));

    public Task<IReadOnlyList<Fact>> FactsBetweenAsync(IReadOnlyCollection<FactEnds> ends, CancellationToken cancellation = default) =>
        List(Graph.Facts.Values.Where(fact => ends.Contains(new FactEnds(fact.Type, fact.Subject, fact.Object))));

    public Task FinishAsync(CancellationToken cancellation = default) => Task.CompletedTask;

    public Task RenewAsync(CancellationToken cancellation = default)
    {
        store.Commit(lease, duration, null);
        return Task.CompletedTask;
    }

    public Task<Bookmark> CommitAsync(GraphBatch batch, CancellationToken cancellation = default) => Task.FromResult(store.Commit(lease, duration, batch));

    public ValueTask DisposeAsync()
    {
        store.Release(lease);
        return ValueTask.CompletedTask;
    }

    private static IEnumerable<T> Some<T>(IReadOnlyDictionary<string, T> values, IEnumerable<string> ids) =>
        ids.Distinct().Where(values.ContainsKey).Select(id => values[id]);

    private static Task<IReadOnlyList<T>> List<T>(IEnumerable<T> values) => Task.FromResult<IReadOnlyList<T>>([.. values]);

    private static DayRange? Range(IEnumerable<DateOnly?> days)
    {
        var known = days.OfType<DateOnly>().ToList();
        return known.Count == 0 ? null : new DayRange(known.Min(), known.Max());
    }
}
