using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Testing.Graph;

/// <summary>Puts a batch together by hand.</summary>
public sealed class BatchBuilder
{
    private readonly List<StoredArticle> _articles = [];
    private readonly List<string> _removedArticles = [];
    private readonly List<MentionGroup> _mentionGroups = [];
    private readonly List<string> _removedMentionGroups = [];
    private readonly List<ClaimGroup> _claimGroups = [];
    private readonly List<string> _removedClaimGroups = [];
    private readonly List<EntityChange> _entities = [];
    private readonly List<FactChange> _facts = [];

    public BatchBuilder Add(params IEnumerable<Entity> entities)
    {
        _entities.AddRange(entities.Select(entity => new EntityChange(null, entity)));
        return this;
    }

    public BatchBuilder Add(params IEnumerable<Fact> facts)
    {
        _facts.AddRange(facts.Select(fact => new FactChange(null, fact)));
        return this;
    }

    /// <summary>Another id after than before is a renaming.</summary>
    public BatchBuilder Change(Entity before, Entity after)
    {
        _entities.Add(new EntityChange(before, after));
        return this;
    }

    public BatchBuilder Change(Fact before, Fact after)
    {
        _facts.Add(new FactChange(before, after));
        return this;
    }

    public BatchBuilder Remove(Entity entity, string? mergedInto = null)
    {
        _entities.Add(new EntityChange(entity, null, mergedInto));
        return this;
    }

    public BatchBuilder Remove(params IEnumerable<Fact> facts)
    {
        _facts.AddRange(facts.Select(fact => new FactChange(fact, null)));
        return this;
    }

    /// <summary>Stores the tellings with the groups that they make up.</summary>
    public BatchBuilder Tell(params IReadOnlyCollection<Telling> tellings)
    {
        _articles.AddRange(tellings.Select(telling => telling.Stored()));
        return Put(Groups.OfMentions(tellings)).Put(Groups.OfClaims(tellings));
    }

    public BatchBuilder Put(params IEnumerable<StoredArticle> articles)
    {
        _articles.AddRange(articles);
        return this;
    }

    public BatchBuilder Put(params IEnumerable<MentionGroup> groups)
    {
        _mentionGroups.AddRange(groups);
        return this;
    }

    public BatchBuilder Put(params IEnumerable<ClaimGroup> groups)
    {
        _claimGroups.AddRange(groups);
        return this;
    }

    /// <summary>Takes the tellings away, with all groups that they make up.</summary>
    public BatchBuilder Untell(params IReadOnlyCollection<Telling> tellings)
    {
        _removedArticles.AddRange(tellings.Select(telling => telling.Article.Id));
        _removedMentionGroups.AddRange(Groups.OfMentions(tellings).Select(group => group.Id));
        _removedClaimGroups.AddRange(Groups.OfClaims(tellings).Select(group => group.Id));
        return this;
    }

    /// <summary>Takes an article away, but none of the groups.</summary>
    public BatchBuilder RemoveArticle(string id)
    {
        _removedArticles.Add(id);
        return this;
    }

    public GraphBatch Build(LogKind kind = LogKind.Ingested) => new()
    {
        Cause = new LogCause(kind, [.. _articles.Select(article => article.Claims.Article.Id), .. _removedArticles], Some.Moment),
        PutArticles = _articles,
        RemovedArticles = _removedArticles,
        PutMentionGroups = _mentionGroups,
        RemovedMentionGroups = _removedMentionGroups,
        PutClaimGroups = _claimGroups,
        RemovedClaimGroups = _removedClaimGroups,
        Diff = new GraphDiff(_entities, _facts),
        Index = _entities.Where(change => change.After is not null).ToDictionary(change => change.After!.Id, change => Some.Index(change.After!)),
    };

    public static implicit operator GraphBatch(BatchBuilder builder) => builder.Build();
}
