using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Judgements;

namespace KnowledgeGraph.Core.Storage;

/// <summary>Everything that one change writes, in one transaction.</summary>
/// <remarks>
/// A group or article that is put replaces the stored one of the same id. Removed articles take their mentions, claims and search entry with them.
/// An entity or fact that is renamed keeps its row: only its id changes, and with an entity's id the ends of its facts; such facts are
/// not listed unless something else of them changes. Ids that a batch frees (by removal or renaming) can be taken by others of the same
/// batch. Whatever a batch refers to (the entity of a group, the ends of a fact, a changed entity's old id) is stored or in the batch;
/// a backend refuses a batch in which something is missing.
/// </remarks>
public sealed record GraphBatch
{
    public required LogCause Cause { get; init; }

    public IReadOnlyList<StoredArticle> PutArticles { get; init; } = [];

    public IReadOnlyList<string> RemovedArticles { get; init; } = [];

    public IReadOnlyList<MentionGroup> PutMentionGroups { get; init; } = [];

    public IReadOnlyList<string> RemovedMentionGroups { get; init; } = [];

    public IReadOnlyList<ClaimGroup> PutClaimGroups { get; init; } = [];

    public IReadOnlyList<string> RemovedClaimGroups { get; init; } = [];

    /// <summary>Judgements that are added to those stored; one that is stored already is left as it is.</summary>
    public IReadOnlyList<Judgement> PutJudgements { get; init; } = [];

    public GraphDiff Diff { get; init; } = GraphDiff.Empty;

    /// <summary>Sort columns and search tokens of every entity that is added or changed, by its new id.</summary>
    public IReadOnlyDictionary<string, EntityIndex> Index { get; init; } = new Dictionary<string, EntityIndex>();
}

/// <summary>What Core computes so that every backend sorts and finds alike.</summary>
/// <param name="FirstSeen">Day number of the first sight; <see cref="NoDay"/> where undated.</param>
/// <param name="LastSeen">Day number of the last sight; <see cref="NoDay"/> where undated.</param>
/// <param name="DateFirst">Day number of the first day of the entity's own date; <see cref="NoDay"/> where it has none.</param>
/// <param name="DateLast">Day number of the last day of the entity's own date; <see cref="NoDay"/> where it has none.</param>
/// <param name="SearchTokens">Tokens of name and aliases, separated by spaces.</param>
public sealed record EntityIndex(int FirstSeen, int LastSeen, int DateFirst, int DateLast, string SearchTokens)
{
    /// <summary>Sorts after every day, in ascending and in descending orders.</summary>
    public const int NoDay = int.MaxValue;
}

/// <summary>Why the graph changed.</summary>
/// <param name="Kind">Ingested, retracted, reread, judged.</param>
/// <param name="Articles">The articles concerned.</param>
/// <param name="At">When, by the writer's clock; never part of the graph itself.</param>
public sealed record LogCause(LogKind Kind, IReadOnlyList<string> Articles, DateTimeOffset At);

/// <summary>What kind of change a commit was.</summary>
public enum LogKind
{
    Ingested,
    Retracted,
    Reread,
    Judged,
}

/// <summary>One commit as the change log keeps it.</summary>
public sealed record LogEntry(long Sequence, LogCause Cause, GraphDiff Diff);
