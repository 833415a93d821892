using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Storage.Neo4j.Search;
using KnowledgeGraph.Storage.Neo4j.Selecting;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>Questions to the graph, each one statement.</summary>
/// <remarks>Neo4j keeps no older states: a statement sees all that was committed before it, at least up to the bookmark.</remarks>
internal sealed class Neo4jReader(Queries queries, LastCommit last) : IGraphReader
{
    public IIdentityReader Identity { get; } = new Neo4jIdentityReader(queries);

    public Task<long> SequenceAsync(CancellationToken cancellation = default) => last.AskAsync(queries, cancellation);

    public async Task<IReadOnlyDictionary<string, Entity>> EntitiesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) =>
        (await EntityReading.ByIdAsync(queries, ids, cancellation)).ToDictionary(entity => entity.Id);

    public async Task<IReadOnlyDictionary<string, Fact>> FactsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) =>
        (await FactReading.ByIdAsync(queries, ids, cancellation)).ToDictionary(fact => fact.Id);

    public async Task<IReadOnlyDictionary<string, Triple>> TriplesAsync(IReadOnlyCollection<FactName> names, CancellationToken cancellation = default) =>
        (await FactReading.TriplesAsync(queries, names, cancellation)).ToDictionary(triple => triple.Fact.Id);

    public Task<IReadOnlyDictionary<string, string>> ResolveAsync(IReadOnlyCollection<string> mentions, CancellationToken cancellation = default) =>
        MentionReading.ResolveAsync(queries, mentions, cancellation);

    public Task<Slice<Entity>> SelectAsync(EntityQuery query, CancellationToken cancellation = default) =>
        EntitySelection.SelectAsync(queries, query, cancellation);

    public Task<long> CountAsync(EntityQuery query, CancellationToken cancellation = default) =>
        EntitySelection.CountAsync(queries, query, cancellation);

    public Task<IReadOnlyList<Bucket>> BucketsAsync(BucketQuery query, CancellationToken cancellation = default) =>
        BucketSelection.SelectAsync(queries, query, cancellation);

    public Task<IReadOnlyDictionary<string, Slice<Neighbour>>> ExpandAsync(ExpandQuery query, CancellationToken cancellation = default) =>
        FactExpansion.ExpandAsync(queries, query, cancellation);

    public Task<IReadOnlyDictionary<string, Links>> LinksAsync(ExpandQuery query, CancellationToken cancellation = default) => LinkReading.ReadAsync(queries, query, cancellation);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<Neighbour>>> AroundAsync(AroundQuery query, CancellationToken cancellation = default) => AroundReading.ReadAsync(queries, query, cancellation);

    public Task<IReadOnlyDictionary<string, long>> CountFactsAsync(ExpandQuery query, CancellationToken cancellation = default) =>
        FactExpansion.CountAsync(queries, query, cancellation);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<Evidence>>> EvidenceAsync(
        IReadOnlyCollection<string> facts, int first, CancellationToken cancellation = default) =>
        EvidenceReading.OfFactsAsync(queries, facts, first, cancellation);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<StatedDay>>> StatementsAsync(IReadOnlyCollection<string> facts, CancellationToken cancellation = default) =>
        StatementReading.OfFactsAsync(queries, facts, cancellation);

    public async Task<IReadOnlyDictionary<string, Article>> ArticlesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) =>
        (await ArticleReading.ByIdAsync(queries, ids, cancellation)).ToDictionary(article => article.Id);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<Evidence>>> ClaimsAsync(IReadOnlyCollection<string> articles, CancellationToken cancellation = default) =>
        EvidenceReading.OfArticlesAsync(queries, articles, cancellation);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<StoredMention>>> MentionsAsync(
        IReadOnlyCollection<string> articles, CancellationToken cancellation = default) =>
        MentionReading.OfArticlesAsync(queries, articles, cancellation);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<StoredMention>>> MentionsOfAsync(
        IReadOnlyCollection<string> entities, int first, CancellationToken cancellation = default) =>
        MentionReading.OfEntitiesAsync(queries, entities, first, cancellation);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> NamedWithAsync(string entity, int mentions, CancellationToken cancellation = default) =>
        NamedWithReading.ReadAsync(queries, entity, mentions, cancellation);

    public Task<IReadOnlyList<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellation = default) =>
        Searching.SearchAsync(queries, query, cancellation);

    public Task<IReadOnlyList<LogEntry>> ChangesAsync(long since, int first, CancellationToken cancellation = default) =>
        ChangeLog.SinceAsync(queries, since, first, cancellation);

    public Task<GraphCounts> CountsAsync(CancellationToken cancellation = default) => Counting.CountAsync(queries, cancellation);

    public IAsyncEnumerable<ExportItem> ExportAsync(CancellationToken cancellation = default) => Exporting.ExportAsync(queries, cancellation);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
