using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Judgements;

namespace KnowledgeGraph.Core.Storage;

/// <summary>What identity works on, as a store holds it: articles with their claims, groups of mentions, judgements.</summary>
/// <remarks>Lists come in no particular order; ids that are not stored are left out.</remarks>
public interface IIdentityReader
{
    /// <summary>Articles with all their claims and the groups that hold these.</summary>
    Task<IReadOnlyList<StoredArticle>> ArticlesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default);

    Task<IReadOnlyList<MentionGroup>> MentionGroupsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default);

    /// <summary>Groups of a type that have one of the block keys.</summary>
    Task<IReadOnlyList<MentionGroup>> MentionGroupsByKeyAsync(string type, IReadOnlyCollection<string> keys, CancellationToken cancellation = default);

    /// <summary>Groups whose face refers to one of the groups.</summary>
    Task<IReadOnlyList<MentionGroup>> MentionGroupsReferringToAsync(IReadOnlyCollection<string> groups, CancellationToken cancellation = default);

    Task<IReadOnlyList<MentionGroup>> MentionGroupsOfEntitiesAsync(IReadOnlyCollection<string> entities, CancellationToken cancellation = default);

    /// <summary>In which article and which group each mention is.</summary>
    Task<IReadOnlyList<MentionPlace>> MentionPlacesAsync(IReadOnlyCollection<string> mentions, CancellationToken cancellation = default);

    /// <summary>All judgements, those undone included.</summary>
    Task<IReadOnlyList<Judgement>> JudgementsAsync(CancellationToken cancellation = default);
}

/// <summary>Where a mention is.</summary>
/// <param name="Mention">The mention's id.</param>
/// <param name="Article">The id of its article.</param>
/// <param name="Group">The id of its mention group.</param>
public sealed record MentionPlace(string Mention, string Article, string Group);
