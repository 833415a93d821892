using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Core.Building;

/// <summary>Works out what the coming, going or reading anew of articles does to the graph: the batch that is written.</summary>
/// <remarks>
/// The graph is a function of the set of its articles; this computes the difference by rebuilding only the blocks that the articles touch.
/// What it reads and writes is bounded by these blocks, not by the size or age of the graph.
/// </remarks>
internal sealed class GraphBuilder(IGraphWriter writer, ISearchTokenizer tokenizer, GraphOntology ontology)
{
    /// <param name="before">The article that goes, or is read anew; null where all are new.</param>
    /// <param name="after">The articles that come, or the one that is read anew.</param>
    /// <param name="judgements">The judgements as they bear on the groups after the change.</param>
    /// <param name="judged">Groups that a new judgement is about.</param>
    /// <param name="cause">What the log says of it.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<GraphBatch> BuildAsync(
        StoredArticle? before, IReadOnlyList<Preparation> after, JudgementView judgements, IReadOnlyCollection<string> judged, LogCause cause, CancellationToken cancellation)
    {
        var delta = await ArticleDelta.ReadAsync(writer, before, after, ontology, cancellation);
        var shelf = new GroupShelf(writer, delta, cancellation);
        var layers = await new IdentityRebuild(shelf, delta, judgements, ontology).RunAsync(judged);
        string[] moved = [.. layers.SelectMany(IdentityRebuild.Moved).Select(group => group.Id)];
        var facts = await new FactRebuild(writer, shelf, delta, ontology, cancellation).RunAsync(moved);
        var entities = await EntityChangesAsync(layers, before, after, cancellation);
        return new GraphBatch
        {
            Cause = cause,
            PutArticles = [.. after.Select(article => article.Stored)],
            RemovedArticles = after.Count == 0 && before is not null ? [before.Claims.Article.Id] : [],
            PutMentionGroups = [.. layers.SelectMany(layer => layer.Drafts).SelectMany(draft => Changed(draft, delta))],
            RemovedMentionGroups = [.. delta.StoredMentions.Keys.Where(id => delta.Mentions[id] is null)],
            PutClaimGroups = facts.Put,
            RemovedClaimGroups = facts.Removed,
            Diff = new GraphDiff(entities, FactChanges(facts.Changes, entities)),
            Index = entities.Where(change => change.After is not null).ToDictionary(change => change.After!.Id, change => EntityIndexing.Of(change.After!, tokenizer)),
        };
    }

    /// <summary>Groups that changed, or whose entity is another or bears another id. An id can pass from one entity to another, so equal ids prove nothing.</summary>
    private static IEnumerable<MentionGroup> Changed(EntityDraft draft, ArticleDelta delta) =>
        draft.Groups.Where(group => draft.Id != draft.Kept || group.Entity != draft.Kept || delta.Mentions.ContainsKey(group.Id))
            .Select(group => group with { Entity = draft.Id });

    private async Task<IReadOnlyList<EntityChange>> EntityChangesAsync(
        IReadOnlyList<LayerResult> layers, StoredArticle? before, IReadOnlyList<Preparation> after, CancellationToken cancellation)
    {
        List<EntityDraft> drafts = [.. layers.SelectMany(layer => layer.Drafts).Where(draft => draft.IsChanged)];
        var ended = layers.SelectMany(layer => layer.Ended).ToDictionary();
        string[] ids = [.. drafts.Select(draft => draft.Kept).OfType<string>(), .. ended.Keys];
        var stored = ids.Length == 0 ? [] : (await writer.EntitiesAsync(ids, cancellation)).ToDictionary(entity => entity.Id);
        List<EntityChange> changes =
        [
            .. ArticleChanges(before, after),
            .. drafts.Select(draft => new EntityChange(draft.Kept is { } kept ? stored[kept] : null, draft.After)),
            .. ended.Select(end => new EntityChange(stored[end.Key], null, end.Value?.Id)),
        ];
        return [.. changes.Where(change => !Equals(change.Before, change.After))];
    }

    private static IEnumerable<EntityChange> ArticleChanges(StoredArticle? before, IReadOnlyList<Preparation> after)
    {
        var stored = before is null ? null : ArticleEntity.Of(before.Claims.Article);
        return after.Count == 0 && stored is null ? [] : after.Select(article => ArticleEntity.Of(article.Stored.Claims.Article)).DefaultIfEmpty()
            .Select(article => new EntityChange(stored, article));
    }

    /// <summary>Leaves out facts of which nothing changes but the ids of their ends.</summary>
    /// <remarks>A fact of an entity that ends moves to another row even where that one takes the id over, so it stays in.</remarks>
    private static IReadOnlyList<FactChange> FactChanges(IReadOnlyList<FactChange> changes, IReadOnlyList<EntityChange> entities)
    {
        var renamed = entities.Where(change => change.Kind == ChangeKind.Renamed).ToDictionary(change => change.Before!.Id, change => change.After!.Id);
        var removed = entities.Where(change => change.Kind == ChangeKind.Removed).Select(change => change.Before!.Id).ToHashSet();
        return [.. changes.Where(change => change.Before is null || removed.Contains(change.Before.Subject) || removed.Contains(change.Before.Object) || change.Before with { Subject = Now(change.Before.Subject), Object = Now(change.Before.Object) } != change.After)];

        string Now(string id) => renamed.GetValueOrDefault(id, id);
    }
}
