using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Neo4j.Drawing;
using KnowledgeGraph.Storage.Neo4j.Http;
using KnowledgeGraph.Storage.Neo4j.Reading;

namespace KnowledgeGraph.Storage.Neo4j.Writing;

/// <summary>The writer: each read is one statement on the last commit, each commit one transaction.</summary>
internal sealed class Neo4jWriter : IGraphWriter
{
    private readonly QueryApi _api;
    private readonly Lease _lease;
    private readonly Queries _queries;
    private readonly HashSet<string> _touched = [];
    private bool _disposed;

    private Neo4jWriter(QueryApi api, Lease lease, long sequence)
    {
        _api = api;
        _lease = lease;
        _queries = new Queries(api, null);
        Sequence = sequence;
    }

    public long Sequence { get; private set; }

    /// <exception cref="WriterLeasedException">Another has the lease.</exception>
    public static async Task<Neo4jWriter> LeaseAsync(QueryApi api, Lease lease, CancellationToken cancellation) =>
        new(api, lease, await lease.TakeAsync(api, cancellation));

    public Task<IReadOnlyList<StoredArticle>> ArticlesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) =>
        ArticleReading.StoredAsync(_queries, ids, cancellation);

    public Task<IReadOnlyList<MentionGroup>> MentionGroupsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) =>
        MentionGroupReading.ByIdAsync(_queries, ids, cancellation);

    public Task<IReadOnlyList<MentionGroup>> MentionGroupsByKeyAsync(string type, IReadOnlyCollection<string> keys, CancellationToken cancellation = default) =>
        MentionGroupReading.ByKeyAsync(_queries, type, keys, cancellation);

    public Task<IReadOnlyList<MentionGroup>> MentionGroupsReferringToAsync(IReadOnlyCollection<string> groups, CancellationToken cancellation = default) =>
        MentionGroupReading.ReferringToAsync(_queries, groups, cancellation);

    public Task<IReadOnlyList<MentionGroup>> MentionGroupsOfEntitiesAsync(IReadOnlyCollection<string> entities, CancellationToken cancellation = default) =>
        MentionGroupReading.OfEntitiesAsync(_queries, entities, cancellation);

    public Task<IReadOnlyList<MentionPlace>> MentionPlacesAsync(IReadOnlyCollection<string> mentions, CancellationToken cancellation = default) =>
        JudgementReading.PlacesAsync(_queries, mentions, cancellation);

    public Task<IReadOnlyList<Judgement>> JudgementsAsync(CancellationToken cancellation = default) => JudgementReading.AllAsync(_queries, cancellation);

    public Task<IReadOnlyDictionary<string, MentionExtremes>> MentionExtremesAsync(
        IReadOnlyCollection<string> groups, string withoutArticle, CancellationToken cancellation = default) =>
        ExtremesReading.OfMentionsAsync(_queries, groups, withoutArticle, cancellation);

    public Task<IReadOnlyList<ClaimGroup>> ClaimGroupsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) =>
        ClaimGroupReading.ByIdAsync(_queries, ids, cancellation);

    public Task<IReadOnlyList<ClaimGroup>> ClaimGroupsTouchingAsync(IReadOnlyCollection<string> mentionGroups, CancellationToken cancellation = default) =>
        ClaimGroupReading.TouchingAsync(_queries, mentionGroups, cancellation);

    public Task<IReadOnlyList<ClaimGroup>> ClaimGroupsOfFactsAsync(IReadOnlyCollection<string> facts, CancellationToken cancellation = default) =>
        ClaimGroupReading.OfFactsAsync(_queries, facts, cancellation);

    public Task<IReadOnlyDictionary<string, ClaimExtremes>> ClaimExtremesAsync(
        IReadOnlyCollection<string> groups, string withoutArticle, CancellationToken cancellation = default) =>
        ExtremesReading.OfClaimsAsync(_queries, groups, withoutArticle, cancellation);

    public Task<IReadOnlyList<Entity>> EntitiesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) =>
        EntityReading.ByIdAsync(_queries, ids, cancellation);

    public Task<IReadOnlyList<Fact>> FactsAsync(IReadOnlyCollection<FactName> names, CancellationToken cancellation = default) =>
        FactReading.ByNameAsync(_queries, names, cancellation);

    public Task<IReadOnlyList<Fact>> FactsBetweenAsync(IReadOnlyCollection<FactEnds> ends, CancellationToken cancellation = default) =>
        FactReading.BetweenAsync(_queries, ends, cancellation);

    public async Task RenewAsync(CancellationToken cancellation = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        await using var transaction = await _api.BeginAsync(cancellation);
        await _lease.ProlongAsync(transaction, cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <inheritdoc/>
    public async Task<Bookmark> CommitAsync(GraphBatch batch, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ObjectDisposedException.ThrowIf(_disposed, this);
        var commit = new Commit(_api, _lease, batch, Sequence + 1);
        var mark = await Retry.RunAsync(() => commit.RunAsync(cancellation), cancellation);
        Sequence++;
        _touched.UnionWith(commit.Touched);
        _queries.Bookmark = mark;
        return new Bookmark(Sequence, mark);
    }

    /// <inheritdoc/>
    public async Task FinishAsync(CancellationToken cancellation = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        await new TenureDrawing(_api, _lease, _queries).RunAsync(cancellation);
        _touched.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        if (_disposed) return;
        _disposed = true;
        try
        {
            await new TenureDrawing(_api, _lease, _queries).RunPartAsync(_touched);
        }
        catch (StoreException)
        {
            // Nothing is lost: the next writer draws what is still marked.
        }
        finally
        {
            await _lease.GiveBackAsync(_api);
        }
    }
}
