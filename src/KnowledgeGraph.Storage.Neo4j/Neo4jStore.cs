using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Neo4j.Http;
using KnowledgeGraph.Storage.Neo4j.Reading;
using KnowledgeGraph.Storage.Neo4j.Schema;
using KnowledgeGraph.Storage.Neo4j.Writing;

namespace KnowledgeGraph.Storage.Neo4j;

/// <summary>The graph in a Neo4j database, for those who explore it in Neo4j Browser or outgrow one machine.</summary>
/// <remarks>
/// It wants Neo4j 5.26 or newer, Community edition included, and a database of its own. What a user sees there are the ontology's labels and
/// relationships; what the store needs besides are nodes of other labels, which no relationship joins to entities but for evidence and its article.
/// </remarks>
public sealed class Neo4jStore : IGraphStore
{
    /// <summary>Longer than any statement of a commit takes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>How long a schema that was right is taken to be, unless a request fails; asking before each reading would double what small queries cost the server.</summary>
    internal static readonly TimeSpan RightFor = TimeSpan.FromSeconds(10);

    private readonly QueryApi _api;
    private readonly TimeProvider _time;
    private readonly LastCommit _last;
    private volatile Right? _right;

    /// <param name="address">Where to.</param>
    /// <param name="credentials">As whom; null for servers that ask for none.</param>
    /// <param name="time">The clock of leases.</param>
    /// <param name="handler">What carries requests; the usual one if null.</param>
    internal Neo4jStore(Neo4jAddress address, Credentials? credentials, TimeProvider? time, HttpMessageHandler? handler = null)
    {
        _api = new QueryApi(address, credentials, Patience, handler);
        _time = time ?? TimeProvider.System;
        _last = new LastCommit(_api, _time);
    }

    /// <inheritdoc/>
    public string Address => _api.Address;

    /// <inheritdoc/>
    public int SchemaVersion => StoreState.Version;

    /// <summary>Opens an address of the form neo4j:http://HOST:PORT/DATABASE; connects when first used.</summary>
    /// <remarks>
    /// User and password are read from NEO4J_USER (else neo4j) and NEO4J_PASSWORD, or the file that NEO4J_PASSWORD_FILE names; with https
    /// the server's certificate must come from an authority that the system trusts, or that the file of NEO4J_CA_FILE holds.
    /// </remarks>
    /// <exception cref="StoreException">The address has another form, or a file can't be read.</exception>
    public static Neo4jStore Parse(string address, TimeProvider? time = null) =>
        new(Neo4jAddress.Parse(address), Credentials.FromEnvironment(Environment.GetEnvironmentVariable), time, TrustedAuthority.Handler(Environment.GetEnvironmentVariable));

    /// <inheritdoc/>
    public Task MigrateAsync(CancellationToken cancellation = default) => Migrations.RunAsync(_api, cancellation);

    /// <inheritdoc/>
    public async Task<IGraphWriter> LeaseWriterAsync(string holder, TimeSpan duration, CancellationToken cancellation = default)
    {
        await StoreState.RequireAsync(_api, null, cancellation);
        return await Neo4jWriter.LeaseAsync(_api, new Lease(holder, duration, _time), cancellation);
    }

    /// <inheritdoc/>
    public async Task<IGraphReader> ReadAsync(Bookmark? bookmark = null, CancellationToken cancellation = default)
    {
        if (bookmark is null && WasRightLately) return new Neo4jReader(new Queries(_api, null), _last);
        var failures = _api.Failures;
        var state = await StoreState.RequireAsync(_api, bookmark?.Mark, cancellation);
        if (bookmark?.Sequence > state.Sequence) throw new StoreException($"{Address} is at change {state.Sequence}, before {bookmark.Sequence}; the bookmark is of another store.");
        _right = new Right(_time.GetTimestamp(), failures);
        return new Neo4jReader(new Queries(_api, bookmark?.Mark), _last);
    }

    public ValueTask DisposeAsync()
    {
        _api.Dispose();
        return ValueTask.CompletedTask;
    }

    private bool WasRightLately => _right is { } right && right.Failures == _api.Failures && _time.GetElapsedTime(right.At) < RightFor;

    /// <summary>The schema was right.</summary>
    /// <param name="At">When, by the clock's timestamp.</param>
    /// <param name="Failures">How many requests had failed by then.</param>
    private sealed record Right(long At, long Failures);
}
