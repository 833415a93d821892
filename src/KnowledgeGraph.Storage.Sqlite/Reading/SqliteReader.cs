using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Storage.Sqlite.Search;
using KnowledgeGraph.Storage.Sqlite.Selecting;
using KnowledgeGraph.Storage.Sqlite.Sessions;

namespace KnowledgeGraph.Storage.Sqlite.Reading;

/// <summary>A snapshot: one read transaction on a session of its own.</summary>
internal sealed class SqliteReader : IGraphReader
{
    private readonly StoreFile _file;
    private readonly SessionPool _sessions;
    private readonly Session _session;
    private bool _disposed;

    private SqliteReader(StoreFile file, SessionPool sessions, Session session)
    {
        _file = file;
        _sessions = sessions;
        _session = session;
    }

    /// <exception cref="StoreException">The store has not yet come to the bookmark.</exception>
    public static SqliteReader Begin(StoreFile file, SessionPool sessions, Bookmark? bookmark)
    {
        var session = sessions.Take();
        try
        {
            session.Execute("BEGIN");
            // The first statement fixes the snapshot.
            var sequence = ChangeLog.LastSequence(session);
            if (bookmark?.Sequence > sequence)
                throw new StoreException($"{file.Address} is at change {sequence}, before {bookmark.Sequence}; the bookmark is of another store.");
            return new SqliteReader(file, sessions, session);
        }
        catch
        {
            session.Rollback();
            sessions.Return(session);
            throw;
        }
    }

    public IIdentityReader Identity => new SqliteIdentityReader(this);

    public Task<long> SequenceAsync(CancellationToken cancellation = default) => Run(ChangeLog.LastSequence, cancellation);

    public Task<IReadOnlyDictionary<string, Entity>> EntitiesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) =>
        ById(session => EntityReading.ById(session, ids), entity => entity.Id, cancellation);

    public Task<IReadOnlyDictionary<string, Fact>> FactsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) =>
        ById(session => FactReading.ById(session, ids), fact => fact.Id, cancellation);

    public Task<IReadOnlyDictionary<string, Triple>> TriplesAsync(IReadOnlyCollection<FactName> names, CancellationToken cancellation = default) =>
        ById(session => FactReading.Triples(session, names), triple => triple.Fact.Id, cancellation);

    public Task<IReadOnlyDictionary<string, string>> ResolveAsync(IReadOnlyCollection<string> mentions, CancellationToken cancellation = default) =>
        Run(session => MentionReading.Resolve(session, mentions), cancellation);

    public Task<Slice<Entity>> SelectAsync(EntityQuery query, CancellationToken cancellation = default) =>
        Run(session => EntitySelection.Select(session, query), cancellation);

    public Task<long> CountAsync(EntityQuery query, CancellationToken cancellation = default) =>
        Run(session => EntitySelection.Count(session, query), cancellation);

    public Task<IReadOnlyList<Bucket>> BucketsAsync(BucketQuery query, CancellationToken cancellation = default) =>
        Run(session => BucketSelection.Select(session, query), cancellation);

    public Task<IReadOnlyDictionary<string, Slice<Neighbour>>> ExpandAsync(ExpandQuery query, CancellationToken cancellation = default) =>
        Run(session => FactExpansion.Expand(session, query), cancellation);

    public Task<IReadOnlyDictionary<string, Links>> LinksAsync(ExpandQuery query, CancellationToken cancellation = default) => Run(session => LinkReading.Read(session, query), cancellation);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<Neighbour>>> AroundAsync(AroundQuery query, CancellationToken cancellation = default) => Run(session => AroundReading.Read(session, query), cancellation);

    public Task<IReadOnlyDictionary<string, long>> CountFactsAsync(ExpandQuery query, CancellationToken cancellation = default) =>
        Run(session => FactExpansion.Count(session, query), cancellation);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<Evidence>>> EvidenceAsync(
        IReadOnlyCollection<string> facts, int first, CancellationToken cancellation = default) =>
        Run(session => EvidenceReading.OfFacts(session, facts, first), cancellation);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<StatedDay>>> StatementsAsync(IReadOnlyCollection<string> facts, CancellationToken cancellation = default) =>
        Run(session => StatementReading.OfFacts(session, facts), cancellation);

    public Task<IReadOnlyDictionary<string, Article>> ArticlesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) =>
        ById(session => ArticleReading.ById(session, ids).Select(found => found.Article), article => article.Id, cancellation);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<Evidence>>> ClaimsAsync(
        IReadOnlyCollection<string> articles, CancellationToken cancellation = default) =>
        Run(session => EvidenceReading.OfArticles(session, articles), cancellation);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<StoredMention>>> MentionsAsync(
        IReadOnlyCollection<string> articles, CancellationToken cancellation = default) =>
        Run(session => MentionReading.OfArticles(session, articles), cancellation);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<StoredMention>>> MentionsOfAsync(
        IReadOnlyCollection<string> entities, int first, CancellationToken cancellation = default) =>
        Run(session => MentionReading.OfEntities(session, entities, first), cancellation);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> NamedWithAsync(string entity, int mentions, CancellationToken cancellation = default) =>
        Run(session => NamedWithReading.Read(session, entity, mentions), cancellation);

    public Task<IReadOnlyList<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellation = default) =>
        Run(session => Searching.Search(session, query), cancellation);

    public Task<IReadOnlyList<LogEntry>> ChangesAsync(long since, int first, CancellationToken cancellation = default) =>
        Run(session => ChangeLog.Since(session, since, first), cancellation);

    public Task<GraphCounts> CountsAsync(CancellationToken cancellation = default) => Run(Counting.Count, cancellation);

    public IAsyncEnumerable<ExportItem> ExportAsync(CancellationToken cancellation = default) => Exporting.Export(part => Run(part, cancellation));

    public ValueTask DisposeAsync()
    {
        if (_disposed) return ValueTask.CompletedTask;
        _disposed = true;
        lock (_session) _session.Rollback();
        _sessions.Return(_session);
        return ValueTask.CompletedTask;
    }

    internal Task<T> Run<T>(Func<Session, T> work, CancellationToken cancellation)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return _file.Run(_session, work, cancellation);
    }

    private Task<IReadOnlyDictionary<string, T>> ById<T>(Func<Session, IEnumerable<T>> read, Func<T, string> id, CancellationToken cancellation) =>
        Run(session => (IReadOnlyDictionary<string, T>)read(session).ToDictionary(id), cancellation);
}
