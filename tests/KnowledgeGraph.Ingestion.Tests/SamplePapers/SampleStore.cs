using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Storage.Export;
using KnowledgeGraph.Core.Verification;
using KnowledgeGraph.Storage.Sqlite;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Ingestion.Tests.SamplePapers;

/// <summary>A store in a file, to which one worker after another brings what it has.</summary>
internal sealed class SampleStore : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<SampleStore> MakeAsync()
    {
        var made = new SampleStore();
        await using var store = made.Open();
        await store.MigrateAsync(Cancellation);
        return made;
    }

    /// <summary>Lets a worker of its own, with its own connection to the file, do something.</summary>
    public async Task WorkAsync(Func<GraphUpdater, Task> work)
    {
        await using var store = Open();
        await using var writer = await store.LeaseWriterAsync("test", TimeSpan.FromMinutes(5), Cancellation);
        await work(new GraphUpdater(writer, new SomeTokenizer(), TimeProvider.System));
    }

    /// <summary>Lets a worker do the same with one thing after the other.</summary>
    public Task EachAsync<T>(IEnumerable<T> items, Func<GraphUpdater, T, Task> work) => WorkAsync(async updater =>
    {
        foreach (var item in items) await work(updater, item);
    });

    /// <summary>What the store prints differs first from those lines; null where it prints them.</summary>
    public async Task<string?> DifferenceAsync(IReadOnlyList<string> expected)
    {
        await using var store = Open();
        await using var reader = await store.ReadAsync(null, Cancellation);
        return ExportComparison.FirstDifference(await GraphExport.LinesAsync(reader, Cancellation), expected);
    }

    /// <summary>Builds the graph anew from what is stored, and names every difference.</summary>
    public async Task<IReadOnlyList<string>> VerifyAsync()
    {
        await using var store = Open();
        await using var reader = await store.ReadAsync(null, Cancellation);
        return (await new GraphVerifier(reader, TimeProvider.System).RunAsync(null, Cancellation)).Differences;
    }

    public void Dispose() => _folder.Dispose();

    private SqliteStore Open() => new(_folder["graph.db"]);
}
