using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;

namespace KnowledgeGraph.Core.Storage;

/// <summary>The leased writer: reads what a rebuild needs, and commits batches, all or nothing.</summary>
/// <remarks>
/// What it reads is the state after its own last commit. Lists come in no particular order; ids that are not stored are left out.
/// Disposing gives the lease back; what a backend draws for people beside the graph it brings up to date for the last commits alone.
/// </remarks>
public interface IGraphWriter : IIdentityReader, IAsyncDisposable
{
    /// <summary>The sequence number of the last commit; 0 for a new store.</summary>
    long Sequence { get; }

    /// <summary>Days and earliest mention of groups as they are without one article; groups that only that article has are left out.</summary>
    Task<IReadOnlyDictionary<string, MentionExtremes>> MentionExtremesAsync(
        IReadOnlyCollection<string> groups, string withoutArticle, CancellationToken cancellation = default);

    Task<IReadOnlyList<ClaimGroup>> ClaimGroupsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default);

    /// <summary>Claim groups whose subject or object is one of the mention groups.</summary>
    Task<IReadOnlyList<ClaimGroup>> ClaimGroupsTouchingAsync(IReadOnlyCollection<string> mentionGroups, CancellationToken cancellation = default);

    Task<IReadOnlyList<ClaimGroup>> ClaimGroupsOfFactsAsync(IReadOnlyCollection<string> facts, CancellationToken cancellation = default);

    /// <summary>Days, earliest and best claim of claim groups as they are without one article.</summary>
    Task<IReadOnlyDictionary<string, ClaimExtremes>> ClaimExtremesAsync(
        IReadOnlyCollection<string> groups, string withoutArticle, CancellationToken cancellation = default);

    Task<IReadOnlyList<Entity>> EntitiesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default);

    /// <summary>Facts by type and id.</summary>
    Task<IReadOnlyList<Fact>> FactsAsync(IReadOnlyCollection<FactName> names, CancellationToken cancellation = default);

    /// <summary>Facts of a type from one entity to another, for each pair, in the direction given.</summary>
    Task<IReadOnlyList<Fact>> FactsBetweenAsync(IReadOnlyCollection<FactEnds> ends, CancellationToken cancellation = default);

    /// <summary>Prolongs the lease without writing.</summary>
    Task RenewAsync(CancellationToken cancellation = default);

    /// <summary>Brings up to date all that the backend draws for people beside the graph, however long that takes; for who has loaded much.</summary>
    /// <exception cref="StoreException">The lease was lost, or the backend refused; the graph is as it was committed, and the next writer goes on.</exception>
    Task FinishAsync(CancellationToken cancellation = default);

    /// <summary>Writes the batch and its log entry in one transaction.</summary>
    /// <exception cref="StoreException">The lease was lost, or the backend refused; nothing was written.</exception>
    Task<Bookmark> CommitAsync(GraphBatch batch, CancellationToken cancellation = default);
}

/// <summary>What remains of a mention group's extremes.</summary>
public sealed record MentionExtremes(DayRange? Days, Earliest Earliest);

/// <summary>What remains of a claim group's extremes.</summary>
public sealed record ClaimExtremes(DayRange? Days, Earliest Earliest, BestClaim Best);

/// <summary>The type and the id of a fact; a backend that keeps each type by itself needs to know where to look.</summary>
public readonly record struct FactName(string Type, string Id);

/// <summary>The type and the ends of a fact.</summary>
public readonly record struct FactEnds(string Type, string Subject, string Object);
