using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Export;
using KnowledgeGraph.Storage.Neo4j.Http;
using KnowledgeGraph.Storage.Sqlite;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Agreement;

/// <summary>Both backends hold the same graph of the sample papers.</summary>
public sealed class BackendAgreementTests(Neo4jFixture fixture, SamplePapers papers) : IClassFixture<Neo4jFixture>, IClassFixture<SamplePapers>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_sample_papers_export_the_same_bytes_and_a_field_changed_by_hand_shows()
    {
        TestServer.Require();
        using var folder = new TemporaryFolder();
        await fixture.ResetAsync();
        await using var sqlite = new SqliteStore(folder["graph.db"]);
        await using var neo4j = fixture.Open(TimeProvider.System);
        await papers.FillAsync(neo4j, Cancellation);
        await papers.FillAsync(sqlite, Cancellation);

        var expected = await ExportAsync(sqlite);
        var exported = await ExportAsync(neo4j);

        ExportComparison.FirstDifference(expected, exported).ShouldBeNull();
        exported.ShouldBe(expected);
        exported.Count.ShouldBeGreaterThan(500);

        using var api = TestServer.Open();
        await api.WriteAsync(new Statement("MATCH (p:Person) WITH p ORDER BY p.id LIMIT 1 SET p.name = p.name + '改'"), Cancellation);
        ExportComparison.FirstDifference(expected, await ExportAsync(neo4j)).ShouldNotBeNull().ShouldContain("name");
    }

    private static async Task<IReadOnlyList<string>> ExportAsync(IGraphStore store)
    {
        await using var reader = await store.ReadAsync(null, Cancellation);
        return await GraphExport.LinesAsync(reader, Cancellation);
    }
}
