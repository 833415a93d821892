namespace KnowledgeGraph.Storage.Neo4j.Tests.Agreement;

/// <summary>The server with the graph of the sample papers, for tests that leave it as it is.</summary>
public sealed class FilledServer : IAsyncLifetime
{
    public const string Collection = "the graph of the sample papers";

    public SamplePapers Papers { get; } = new();

    public async ValueTask InitializeAsync()
    {
        if (TestServer.Root is null) return;
        using var fixture = new Neo4jFixture();
        await fixture.ResetAsync();
        await using var store = fixture.Open(TimeProvider.System);
        await Papers.FillAsync(store, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

/// <summary>Tests of this collection run one after the other, with no wiping between them.</summary>
[CollectionDefinition(FilledServer.Collection)]
public sealed class FilledServerDefinition : ICollectionFixture<FilledServer>;
