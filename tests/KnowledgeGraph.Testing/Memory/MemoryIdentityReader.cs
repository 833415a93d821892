using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Testing.Memory;

/// <summary>What identity works on, in a store of dictionaries.</summary>
internal sealed class MemoryIdentityReader(MemoryGraph graph) : IIdentityReader
{
    public Task<IReadOnlyList<StoredArticle>> ArticlesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) =>
        List(Some(graph.Articles, ids).Select(article => article with { SearchTokens = "" }));

    public Task<IReadOnlyList<MentionGroup>> MentionGroupsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) =>
        List(Some(graph.MentionGroups, ids));

    public Task<IReadOnlyList<MentionGroup>> MentionGroupsByKeyAsync(string type, IReadOnlyCollection<string> keys, CancellationToken cancellation = default) =>
        List(graph.MentionGroups.Values.Where(group => group.Face.Type == type && group.Face.Keys.Intersect(keys).Any()));

    public Task<IReadOnlyList<MentionGroup>> MentionGroupsReferringToAsync(IReadOnlyCollection<string> groups, CancellationToken cancellation = default) =>
        List(graph.MentionGroups.Values.Where(group => group.Face.References.Intersect(groups).Any()));

    public Task<IReadOnlyList<MentionGroup>> MentionGroupsOfEntitiesAsync(IReadOnlyCollection<string> entities, CancellationToken cancellation = default) =>
        List(graph.MentionGroups.Values.Where(group => entities.Contains(group.Entity)));

    public Task<IReadOnlyList<MentionPlace>> MentionPlacesAsync(IReadOnlyCollection<string> mentions, CancellationToken cancellation = default) => List(
        graph.Mentions.Where(mention => mentions.Contains(mention.Mention.Id))
            .Select(mention => new MentionPlace(mention.Mention.Id, mention.Article.Claims.Article.Id, mention.Group.Id)));

    public Task<IReadOnlyList<Judgement>> JudgementsAsync(CancellationToken cancellation = default) => List(graph.Judgements.Values);

    private static IEnumerable<T> Some<T>(IReadOnlyDictionary<string, T> values, IEnumerable<string> ids) =>
        ids.Distinct().Where(values.ContainsKey).Select(id => values[id]);

    private static Task<IReadOnlyList<T>> List<T>(IEnumerable<T> values) => Task.FromResult<IReadOnlyList<T>>([.. values]);
}
