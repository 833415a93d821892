using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Storage.Sqlite.Reading;

/// <summary>What identity works on, within a snapshot.</summary>
internal sealed class SqliteIdentityReader(SqliteReader reader) : IIdentityReader
{
    public Task<IReadOnlyList<StoredArticle>> ArticlesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) =>
        reader.Run(session => ArticleReading.Stored(session, ids), cancellation);

    public Task<IReadOnlyList<MentionGroup>> MentionGroupsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) =>
        reader.Run(session => MentionGroupReading.ById(session, ids), cancellation);

    public Task<IReadOnlyList<MentionGroup>> MentionGroupsByKeyAsync(string type, IReadOnlyCollection<string> keys, CancellationToken cancellation = default) =>
        reader.Run(session => MentionGroupReading.ByKey(session, type, keys), cancellation);

    public Task<IReadOnlyList<MentionGroup>> MentionGroupsReferringToAsync(IReadOnlyCollection<string> groups, CancellationToken cancellation = default) =>
        reader.Run(session => MentionGroupReading.ReferringTo(session, groups), cancellation);

    public Task<IReadOnlyList<MentionGroup>> MentionGroupsOfEntitiesAsync(IReadOnlyCollection<string> entities, CancellationToken cancellation = default) =>
        reader.Run(session => MentionGroupReading.OfEntities(session, entities), cancellation);

    public Task<IReadOnlyList<MentionPlace>> MentionPlacesAsync(IReadOnlyCollection<string> mentions, CancellationToken cancellation = default) =>
        reader.Run(session => JudgementReading.Places(session, mentions), cancellation);

    public Task<IReadOnlyList<Judgement>> JudgementsAsync(CancellationToken cancellation = default) => reader.Run(JudgementReading.All, cancellation);
}
