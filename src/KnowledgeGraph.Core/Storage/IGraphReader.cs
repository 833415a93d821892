using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Tenures;

namespace KnowledgeGraph.Core.Storage;

/// <summary>Questions to a store. Each call is one statement to the backend, however many parents it asks for.</summary>
/// <remarks>
/// A reader is a snapshot: what is committed later it does not see. (Neo4j keeps no older states: there each call sees all that was
/// committed before it.) It can be called from several threads.
/// Every order is total: ties are broken by id in ascending code-point order. Ids that are not stored are left out;
/// answers that are lists (or counts) by parent have an entry for every parent asked for, empty where there is nothing.
/// </remarks>
public interface IGraphReader : IAsyncDisposable
{
    /// <summary>What was worked out over the state that this reader sees; null where nothing is kept.</summary>
    PostHistories? Histories => null;

    /// <summary>What identity works on, as this reader sees it.</summary>
    IIdentityReader Identity { get; }

    /// <summary>The sequence number of the last commit that this reader sees.</summary>
    Task<long> SequenceAsync(CancellationToken cancellation = default);

    Task<IReadOnlyDictionary<string, Entity>> EntitiesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default);

    Task<IReadOnlyDictionary<string, Fact>> FactsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default);

    /// <summary>Facts of known types with the entities at both ends, by the facts' ids.</summary>
    Task<IReadOnlyDictionary<string, Triple>> TriplesAsync(IReadOnlyCollection<FactName> names, CancellationToken cancellation = default);

    /// <summary>Mention id → id of the entity that holds it now.</summary>
    Task<IReadOnlyDictionary<string, string>> ResolveAsync(IReadOnlyCollection<string> mentions, CancellationToken cancellation = default);

    Task<Slice<Entity>> SelectAsync(EntityQuery query, CancellationToken cancellation = default);

    /// <summary>How many entities the query's filter lets through; order and page do not matter.</summary>
    Task<long> CountAsync(EntityQuery query, CancellationToken cancellation = default);

    /// <summary>How many entities have something in common, bucket by bucket.</summary>
    Task<IReadOnlyList<Bucket>> BucketsAsync(BucketQuery query, CancellationToken cancellation = default);

    /// <summary>So many facts for each parent, with the entity at the other end; hubs cost no more than small nodes.</summary>
    Task<IReadOnlyDictionary<string, Slice<Neighbour>>> ExpandAsync(ExpandQuery query, CancellationToken cancellation = default);

    /// <summary>The same pages with little more than ids, for walks that pass over much; parents that are not stored are left out.</summary>
    Task<IReadOnlyDictionary<string, Links>> LinksAsync(ExpandQuery query, CancellationToken cancellation = default);

    /// <summary>So many facts of each of several types for each parent, with the entity at the other end; within a type those last seen first.</summary>
    Task<IReadOnlyDictionary<string, IReadOnlyList<Neighbour>>> AroundAsync(AroundQuery query, CancellationToken cancellation = default);

    Task<IReadOnlyDictionary<string, long>> CountFactsAsync(ExpandQuery query, CancellationToken cancellation = default);

    /// <summary>The best claims of each fact: by confidence (highest first), then day (earliest first, undated last), then id.</summary>
    Task<IReadOnlyDictionary<string, IReadOnlyList<Evidence>>> EvidenceAsync(
        IReadOnlyCollection<string> facts, int first, CancellationToken cancellation = default);

    /// <summary>What is stated of each fact, day by day: in order of day (undated last), then of the shown claim's id.</summary>
    Task<IReadOnlyDictionary<string, IReadOnlyList<StatedDay>>> StatementsAsync(IReadOnlyCollection<string> facts, CancellationToken cancellation = default);

    /// <summary>The articles themselves, with title and body.</summary>
    Task<IReadOnlyDictionary<string, Article>> ArticlesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default);

    /// <summary>All claims that each article makes, with the facts that they support now, in order of span, then claim id.</summary>
    Task<IReadOnlyDictionary<string, IReadOnlyList<Evidence>>> ClaimsAsync(
        IReadOnlyCollection<string> articles, CancellationToken cancellation = default);

    /// <summary>What each article mentions, in order of the first occurrence.</summary>
    Task<IReadOnlyDictionary<string, IReadOnlyList<StoredMention>>> MentionsAsync(
        IReadOnlyCollection<string> articles, CancellationToken cancellation = default);

    /// <summary>The mentions of each entity, newest article first (undated last), then by mention id.</summary>
    Task<IReadOnlyDictionary<string, IReadOnlyList<StoredMention>>> MentionsOfAsync(
        IReadOnlyCollection<string> entities, int first, CancellationToken cancellation = default);

    /// <summary>Which people are named in the articles of an entity's newest mentions, but not as their authors: id of the person → ids of these articles, newest first.</summary>
    /// <param name="entity">The entity, which is left out itself.</param>
    /// <param name="mentions">So many mentions, in the order of <see cref="MentionsOfAsync"/>.</param>
    /// <param name="cancellation">Ends the reading.</param>
    Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> NamedWithAsync(string entity, int mentions, CancellationToken cancellation = default);

    /// <summary>Entities and articles that have all the tokens: exact names first, then prefixes, then by number of articles, then id.</summary>
    /// <remarks>An article is found once, by the tokens of its title and text, and its title is its name. No tokens find nothing.</remarks>
    Task<IReadOnlyList<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellation = default);

    /// <summary>Log entries after a sequence number, in order.</summary>
    Task<IReadOnlyList<LogEntry>> ChangesAsync(long since, int first, CancellationToken cancellation = default);

    Task<GraphCounts> CountsAsync(CancellationToken cancellation = default);

    /// <summary>Everything that belongs to the graph, for export and comparison; in no particular order.</summary>
    IAsyncEnumerable<ExportItem> ExportAsync(CancellationToken cancellation = default);
}
