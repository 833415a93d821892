using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>What identity works on, each question one statement.</summary>
internal sealed class Neo4jIdentityReader(Queries queries) : IIdentityReader
{
    public Task<IReadOnlyList<StoredArticle>> ArticlesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) =>
        ArticleReading.StoredAsync(queries, ids, cancellation);

    public Task<IReadOnlyList<MentionGroup>> MentionGroupsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) =>
        MentionGroupReading.ByIdAsync(queries, ids, cancellation);

    public Task<IReadOnlyList<MentionGroup>> MentionGroupsByKeyAsync(string type, IReadOnlyCollection<string> keys, CancellationToken cancellation = default) =>
        MentionGroupReading.ByKeyAsync(queries, type, keys, cancellation);

    public Task<IReadOnlyList<MentionGroup>> MentionGroupsReferringToAsync(IReadOnlyCollection<string> groups, CancellationToken cancellation = default) =>
        MentionGroupReading.ReferringToAsync(queries, groups, cancellation);

    public Task<IReadOnlyList<MentionGroup>> MentionGroupsOfEntitiesAsync(IReadOnlyCollection<string> entities, CancellationToken cancellation = default) =>
        MentionGroupReading.OfEntitiesAsync(queries, entities, cancellation);

    public Task<IReadOnlyList<MentionPlace>> MentionPlacesAsync(IReadOnlyCollection<string> mentions, CancellationToken cancellation = default) =>
        JudgementReading.PlacesAsync(queries, mentions, cancellation);

    public Task<IReadOnlyList<Judgement>> JudgementsAsync(CancellationToken cancellation = default) => JudgementReading.AllAsync(queries, cancellation);
}
