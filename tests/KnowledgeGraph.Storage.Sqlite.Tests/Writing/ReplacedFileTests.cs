using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Storage.Sqlite.Tests.Writing;

/// <summary>A file that another takes the place of while it is open.</summary>
public sealed class ReplacedFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Neither_reads_nor_writes_go_on()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows lets nobody replace an open file.");
        await using var store = new SqliteStore(_folder["graph.db"]);
        await store.MigrateAsync(Cancellation);
        await using (await store.ReadAsync(null, Cancellation))
        {
            // Opens the file.
        }
        await using var writer = await store.LeaseWriterAsync("test", TimeSpan.FromMinutes(1), Cancellation);
        await using (var other = new SqliteStore(_folder["other.db"])) await other.MigrateAsync(Cancellation);
        File.Move(_folder["other.db"], _folder["graph.db"], overwrite: true);

        var refused = await Should.ThrowAsync<StoreReplacedException>(() => store.ReadAsync(null, Cancellation));
        refused.Message.ShouldStartWith($"sqlite:{_folder["graph.db"]} was replaced or taken away while this program had it open; start the program again.");
        await Should.ThrowAsync<StoreReplacedException>(() => writer.RenewAsync(Cancellation));
    }
}
