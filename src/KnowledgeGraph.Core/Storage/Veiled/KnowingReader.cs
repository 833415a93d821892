using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Tenures;

namespace KnowledgeGraph.Core.Storage.Veiled;

/// <summary>A reader with what others worked out over the same state before.</summary>
internal sealed class KnowingReader(IGraphReader reader, PostHistories histories) : IGraphReader
{
    public PostHistories Histories { get; } = histories;

    public IIdentityReader Identity => reader.Identity;

    public Task<long> SequenceAsync(CancellationToken cancellation = default) => reader.SequenceAsync(cancellation);

    public Task<IReadOnlyDictionary<string, Entity>> EntitiesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) => reader.EntitiesAsync(ids, cancellation);

    public Task<IReadOnlyDictionary<string, Fact>> FactsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) => reader.FactsAsync(ids, cancellation);

    public Task<IReadOnlyDictionary<string, Triple>> TriplesAsync(IReadOnlyCollection<FactName> names, CancellationToken cancellation = default) => reader.TriplesAsync(names, cancellation);

    public Task<IReadOnlyDictionary<string, string>> ResolveAsync(IReadOnlyCollection<string> mentions, CancellationToken cancellation = default) =>
        reader.ResolveAsync(mentions, cancellation);

    public Task<Slice<Entity>> SelectAsync(EntityQuery query, CancellationToken cancellation = default) => reader.SelectAsync(query, cancellation);

    public Task<long> CountAsync(EntityQuery query, CancellationToken cancellation = default) => reader.CountAsync(query, cancellation);

    public Task<IReadOnlyList<Bucket>> BucketsAsync(BucketQuery query, CancellationToken cancellation = default) => reader.BucketsAsync(query, cancellation);

    public Task<IReadOnlyDictionary<string, Slice<Neighbour>>> ExpandAsync(ExpandQuery query, CancellationToken cancellation = default) => reader.ExpandAsync(query, cancellation);

    public Task<IReadOnlyDictionary<string, Links>> LinksAsync(ExpandQuery query, CancellationToken cancellation = default) => reader.LinksAsync(query, cancellation);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<Neighbour>>> AroundAsync(AroundQuery query, CancellationToken cancellation = default) => reader.AroundAsync(query, cancellation);

    public Task<IReadOnlyDictionary<string, long>> CountFactsAsync(ExpandQuery query, CancellationToken cancellation = default) => reader.CountFactsAsync(query, cancellation);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<Evidence>>> EvidenceAsync(IReadOnlyCollection<string> facts, int first, CancellationToken cancellation = default) =>
        reader.EvidenceAsync(facts, first, cancellation);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<StatedDay>>> StatementsAsync(IReadOnlyCollection<string> facts, CancellationToken cancellation = default) =>
        reader.StatementsAsync(facts, cancellation);

    public Task<IReadOnlyDictionary<string, Article>> ArticlesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) => reader.ArticlesAsync(ids, cancellation);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<Evidence>>> ClaimsAsync(IReadOnlyCollection<string> articles, CancellationToken cancellation = default) =>
        reader.ClaimsAsync(articles, cancellation);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<StoredMention>>> MentionsAsync(IReadOnlyCollection<string> articles, CancellationToken cancellation = default) =>
        reader.MentionsAsync(articles, cancellation);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<StoredMention>>> MentionsOfAsync(IReadOnlyCollection<string> entities, int first, CancellationToken cancellation = default) =>
        reader.MentionsOfAsync(entities, first, cancellation);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> NamedWithAsync(string entity, int mentions, CancellationToken cancellation = default) =>
        reader.NamedWithAsync(entity, mentions, cancellation);

    public Task<IReadOnlyList<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellation = default) => reader.SearchAsync(query, cancellation);

    public Task<IReadOnlyList<LogEntry>> ChangesAsync(long since, int first, CancellationToken cancellation = default) => reader.ChangesAsync(since, first, cancellation);

    public Task<GraphCounts> CountsAsync(CancellationToken cancellation = default) => reader.CountsAsync(cancellation);

    public IAsyncEnumerable<ExportItem> ExportAsync(CancellationToken cancellation = default) => reader.ExportAsync(cancellation);

    public ValueTask DisposeAsync() => reader.DisposeAsync();
}
