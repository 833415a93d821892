using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Neo4j.Http;
using KnowledgeGraph.Storage.Specification;
using Xunit.Sdk;
using Xunit.v3;

[assembly: Parallelization(Mode = ParallelMode.None)]

namespace KnowledgeGraph.Storage.Neo4j.Tests;

/// <summary>The one database of a Community server, wiped before each test; so the tests of this assembly run one after the other.</summary>
/// <remarks>Constraints and indexes stay: making them takes seconds, and without the node that tells the version a database counts as empty.</remarks>
public sealed class Neo4jFixture : IStoreFixture, IDisposable
{
    private static readonly Statement Wipe = new("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");

    private readonly Lazy<QueryApi> _api = new(TestServer.Open);

    public string? SkipReason => TestServer.SkipReason;

    public async Task ResetAsync() => await _api.Value.WriteAsync(Wipe, TestContext.Current.CancellationToken);

    public IGraphStore Open(TimeProvider time) => new Neo4jStore(TestServer.Address, TestServer.Credentials, time);

    public async Task SetSchemaVersionAsync(int version) => await _api.Value.WriteAsync(
        new Statement("MERGE (s:Store {name: 'store'}) ON CREATE SET s.sequence = 0 SET s.schema = $p.version", new { version }), TestContext.Current.CancellationToken);

    public void Dispose()
    {
        if (_api.IsValueCreated) _api.Value.Dispose();
    }
}
