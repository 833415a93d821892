using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Sqlite.Reading;
using KnowledgeGraph.Storage.Sqlite.Sessions;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Writing;

/// <summary>The writer: each read is one statement on the last commit, each commit one transaction.</summary>
internal sealed class SqliteWriter : IGraphWriter
{
    private readonly StoreFile _file;
    private readonly SessionPool _sessions;
    private readonly Session _session;
    private readonly Lease _lease;
    private bool _disposed;

    private SqliteWriter(StoreFile file, SessionPool sessions, Session session, Lease lease)
    {
        _file = file;
        _sessions = sessions;
        _session = session;
        _lease = lease;
        Sequence = ChangeLog.LastSequence(session);
    }

    public long Sequence { get; private set; }

    /// <exception cref="WriterLeasedException">Another has the lease.</exception>
    public static SqliteWriter Lease(StoreFile file, SessionPool sessions, Lease lease)
    {
        var session = sessions.Take();
        try
        {
            var writer = session.InTransaction(() =>
            {
                lease.Take(file, session);
                return new SqliteWriter(file, sessions, session, lease);
            });
            session.Keep(SessionPool.WriterCache);
            return writer;
        }
        catch
        {
            sessions.Return(session);
            throw;
        }
    }

    public Task<IReadOnlyList<StoredArticle>> ArticlesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) =>
        Run(session => ArticleReading.Stored(session, ids), cancellation);

    public Task<IReadOnlyList<MentionGroup>> MentionGroupsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) =>
        Run(session => MentionGroupReading.ById(session, ids), cancellation);

    public Task<IReadOnlyList<MentionGroup>> MentionGroupsByKeyAsync(string type, IReadOnlyCollection<string> keys, CancellationToken cancellation = default) =>
        Run(session => MentionGroupReading.ByKey(session, type, keys), cancellation);

    public Task<IReadOnlyList<MentionGroup>> MentionGroupsReferringToAsync(IReadOnlyCollection<string> groups, CancellationToken cancellation = default) =>
        Run(session => MentionGroupReading.ReferringTo(session, groups), cancellation);

    public Task<IReadOnlyList<MentionGroup>> MentionGroupsOfEntitiesAsync(IReadOnlyCollection<string> entities, CancellationToken cancellation = default) =>
        Run(session => MentionGroupReading.OfEntities(session, entities), cancellation);

    public Task<IReadOnlyList<MentionPlace>> MentionPlacesAsync(IReadOnlyCollection<string> mentions, CancellationToken cancellation = default) =>
        Run(session => JudgementReading.Places(session, mentions), cancellation);

    public Task<IReadOnlyList<Judgement>> JudgementsAsync(CancellationToken cancellation = default) => Run(JudgementReading.All, cancellation);

    public Task<IReadOnlyDictionary<string, MentionExtremes>> MentionExtremesAsync(
        IReadOnlyCollection<string> groups, string withoutArticle, CancellationToken cancellation = default) =>
        Run(session => ExtremesReading.OfMentions(session, groups, withoutArticle), cancellation);

    public Task<IReadOnlyList<ClaimGroup>> ClaimGroupsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) =>
        Run(session => ClaimGroupReading.ById(session, ids), cancellation);

    public Task<IReadOnlyList<ClaimGroup>> ClaimGroupsTouchingAsync(IReadOnlyCollection<string> mentionGroups, CancellationToken cancellation = default) =>
        Run(session => ClaimGroupReading.Touching(session, mentionGroups), cancellation);

    public Task<IReadOnlyList<ClaimGroup>> ClaimGroupsOfFactsAsync(IReadOnlyCollection<string> facts, CancellationToken cancellation = default) =>
        Run(session => ClaimGroupReading.OfFacts(session, facts), cancellation);

    public Task<IReadOnlyDictionary<string, ClaimExtremes>> ClaimExtremesAsync(
        IReadOnlyCollection<string> groups, string withoutArticle, CancellationToken cancellation = default) =>
        Run(session => ExtremesReading.OfClaims(session, groups, withoutArticle), cancellation);

    public Task<IReadOnlyList<Entity>> EntitiesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) =>
        Run(session => EntityReading.ById(session, ids), cancellation);

    public Task<IReadOnlyList<Fact>> FactsAsync(IReadOnlyCollection<FactName> names, CancellationToken cancellation = default) =>
        Run(session => FactReading.ById(session, [.. names.Select(name => name.Id)]), cancellation);

    public Task<IReadOnlyList<Fact>> FactsBetweenAsync(IReadOnlyCollection<FactEnds> ends, CancellationToken cancellation = default) =>
        Run(session => FactReading.Between(session, ends), cancellation);

    public Task FinishAsync(CancellationToken cancellation = default) => Task.CompletedTask;

    public Task RenewAsync(CancellationToken cancellation = default) => Run(
        session =>
        {
            _lease.Prolong(_file, session);
            return true;
        },
        cancellation);

    public Task<Bookmark> CommitAsync(GraphBatch batch, CancellationToken cancellation = default) => Run(
        session =>
        {
            Sequence = session.InTransaction(() =>
            {
                _lease.Prolong(_file, session);
                return BatchWriting.Write(session, batch);
            });
            return new Bookmark(Sequence);
        },
        cancellation);

    public ValueTask DisposeAsync()
    {
        if (_disposed) return ValueTask.CompletedTask;
        _disposed = true;
        GiveBackLease();
        _sessions.Return(_session);
        return ValueTask.CompletedTask;
    }

    private void GiveBackLease()
    {
        try
        {
            lock (_session)
            {
                _session.Keep(SessionPool.Cache);
                _lease.GiveBack(_session);
            }
        }
        catch (SqliteException)
        {
            // Nothing is lost: the lease expires by itself.
        }
    }

    private Task<T> Run<T>(Func<Session, T> work, CancellationToken cancellation)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return _file.Run(_session, work, cancellation);
    }
}
