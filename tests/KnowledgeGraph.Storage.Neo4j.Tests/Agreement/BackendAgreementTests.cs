using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Export;
using KnowledgeGraph.Storage.Neo4j.Http;
using KnowledgeGraph.Storage.Sqlite;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Agreement;

/// <summary>Both backends hold the same graph of the sample papers.</summary>
[Collection(FilledServer.Collection)]
public sealed class BackendAgreementTests(FilledServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_sample_papers_export_the_same_bytes_and_a_field_changed_by_hand_shows()
    {
        TestServer.Require();
        using var folder = new TemporaryFolder();
        await using var sqlite = new SqliteStore(folder["graph.db"]);
        await using var neo4j = new Neo4jStore(TestServer.Address, TestServer.Credentials, TimeProvider.System);
        await server.Papers.FillAsync(sqlite, Cancellation);

        var expected = await ExportAsync(sqlite);
        var exported = await ExportAsync(neo4j);

        ExportComparison.FirstDifference(expected, exported).ShouldBeNull();
        exported.ShouldBe(expected);
        exported.Count.ShouldBeGreaterThan(500);

        using var api = TestServer.Open();
        await api.WriteAsync(new Statement("MATCH (p:Person) WITH p ORDER BY p.id LIMIT 1 SET p.name = p.name + '改'"), Cancellation);
        var difference = ExportComparison.FirstDifference(expected, await ExportAsync(neo4j));
        await api.WriteAsync(new Statement("MATCH (p:Person) WHERE p.name ENDS WITH '改' SET p.name = left(p.name, size(p.name) - 1)"), Cancellation);
        difference.ShouldNotBeNull().ShouldContain("name");
    }

    private static async Task<IReadOnlyList<string>> ExportAsync(IGraphStore store)
    {
        await using var reader = await store.ReadAsync(null, Cancellation);
        return await GraphExport.LinesAsync(reader, Cancellation);
    }
}
