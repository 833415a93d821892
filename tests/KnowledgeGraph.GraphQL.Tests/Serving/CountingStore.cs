using System.Collections.Concurrent;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;

namespace KnowledgeGraph.GraphQL.Tests.Serving;

/// <summary>A store that notes what its readers are asked.</summary>
internal sealed class CountingStore(IGraphStore store) : IGraphStore
{
    public ConcurrentQueue<string> Calls { get; } = [];

    /// <summary>What was to be read of entities, and of facts.</summary>
    public ConcurrentQueue<Parts> Wanted { get; } = [];

    public string Address => store.Address;

    public int SchemaVersion => store.SchemaVersion;

    public Task MigrateAsync(CancellationToken cancellation = default) => store.MigrateAsync(cancellation);

    public Task<IGraphWriter> LeaseWriterAsync(string holder, TimeSpan duration, CancellationToken cancellation = default) => store.LeaseWriterAsync(holder, duration, cancellation);

    public async Task<IGraphReader> ReadAsync(Bookmark? bookmark = null, CancellationToken cancellation = default) => new Reader(await store.ReadAsync(bookmark, cancellation), Calls, Wanted);

    public ValueTask DisposeAsync() => store.DisposeAsync();

    private sealed class Reader(IGraphReader reader, ConcurrentQueue<string> calls, ConcurrentQueue<Parts> wanted) : IGraphReader
    {
        public IIdentityReader Identity => reader.Identity;

        public Task<long> SequenceAsync(CancellationToken cancellation = default) => Note("sequence", reader.SequenceAsync(cancellation));

        public Task<IReadOnlyDictionary<string, Entity>> EntitiesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) =>
            Note("entities", reader.EntitiesAsync(ids, cancellation));

        public Task<IReadOnlyDictionary<string, Fact>> FactsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) => Note("facts", reader.FactsAsync(ids, cancellation));

        public Task<IReadOnlyDictionary<string, Triple>> TriplesAsync(IReadOnlyCollection<FactName> names, CancellationToken cancellation = default) =>
            Note("triples", reader.TriplesAsync(names, cancellation));

        public Task<IReadOnlyDictionary<string, string>> ResolveAsync(IReadOnlyCollection<string> mentions, CancellationToken cancellation = default) =>
            Note("resolve", reader.ResolveAsync(mentions, cancellation));

        public Task<Slice<Entity>> SelectAsync(EntityQuery query, CancellationToken cancellation = default) => Note("select", reader.SelectAsync(query, cancellation), query.Parts);

        public Task<long> CountAsync(EntityQuery query, CancellationToken cancellation = default) => Note("count", reader.CountAsync(query, cancellation));

        public Task<IReadOnlyList<Bucket>> BucketsAsync(BucketQuery query, CancellationToken cancellation = default) => Note("buckets", reader.BucketsAsync(query, cancellation));

        public Task<IReadOnlyDictionary<string, Slice<Neighbour>>> ExpandAsync(ExpandQuery query, CancellationToken cancellation = default) =>
            Note("expand " + query.FactType, reader.ExpandAsync(query, cancellation), query.Nodes, query.Facts);

        public Task<IReadOnlyDictionary<string, Links>> LinksAsync(ExpandQuery query, CancellationToken cancellation = default) => Note("links " + query.FactType, reader.LinksAsync(query, cancellation));

        public Task<IReadOnlyDictionary<string, IReadOnlyList<Neighbour>>> AroundAsync(AroundQuery query, CancellationToken cancellation = default) => Note("around", reader.AroundAsync(query, cancellation));

        public Task<IReadOnlyDictionary<string, long>> CountFactsAsync(ExpandQuery query, CancellationToken cancellation = default) =>
            Note("count " + query.FactType, reader.CountFactsAsync(query, cancellation));

        public Task<IReadOnlyDictionary<string, IReadOnlyList<Evidence>>> EvidenceAsync(IReadOnlyCollection<string> facts, int first, CancellationToken cancellation = default) =>
            Note("evidence", reader.EvidenceAsync(facts, first, cancellation));

        public Task<IReadOnlyDictionary<string, IReadOnlyList<StatedDay>>> StatementsAsync(IReadOnlyCollection<string> facts, CancellationToken cancellation = default) =>
            Note("statements", reader.StatementsAsync(facts, cancellation));

        public Task<IReadOnlyDictionary<string, Article>> ArticlesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) =>
            Note("articles", reader.ArticlesAsync(ids, cancellation));

        public Task<IReadOnlyDictionary<string, IReadOnlyList<Evidence>>> ClaimsAsync(IReadOnlyCollection<string> articles, CancellationToken cancellation = default) =>
            Note("claims", reader.ClaimsAsync(articles, cancellation));

        public Task<IReadOnlyDictionary<string, IReadOnlyList<StoredMention>>> MentionsAsync(IReadOnlyCollection<string> articles, CancellationToken cancellation = default) =>
            Note("mentions", reader.MentionsAsync(articles, cancellation));

        public Task<IReadOnlyDictionary<string, IReadOnlyList<StoredMention>>> MentionsOfAsync(IReadOnlyCollection<string> entities, int first, CancellationToken cancellation = default) =>
            Note("mentions of", reader.MentionsOfAsync(entities, first, cancellation));

        public Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> NamedWithAsync(string entity, int mentions, CancellationToken cancellation = default) =>
            Note("named with", reader.NamedWithAsync(entity, mentions, cancellation));

        public Task<IReadOnlyList<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellation = default) => Note("search", reader.SearchAsync(query, cancellation));

        public Task<IReadOnlyList<LogEntry>> ChangesAsync(long since, int first, CancellationToken cancellation = default) => Note("changes", reader.ChangesAsync(since, first, cancellation));

        public Task<GraphCounts> CountsAsync(CancellationToken cancellation = default) => Note("counts", reader.CountsAsync(cancellation));

        public IAsyncEnumerable<ExportItem> ExportAsync(CancellationToken cancellation = default) => reader.ExportAsync(cancellation);

        public ValueTask DisposeAsync() => reader.DisposeAsync();

        private Task<T> Note<T>(string call, Task<T> answer, params ReadOnlySpan<Parts> parts)
        {
            calls.Enqueue(call);
            foreach (var part in parts) wanted.Enqueue(part);
            return answer;
        }
    }
}
