using KnowledgeGraph.Testing.Files;
using KnowledgeGraph.Testing.Processes;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Outages;

/// <summary>A server that can write no more keeps what was committed and nothing of the rest; the worker says so and waits.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_worker_says_that_nothing_is_written_and_goes_on_when_there_is_room()
    {
        TestServer.Require();
        Assert.SkipUnless(OwnServer.SkipReason is null, OwnServer.SkipReason ?? "");
        Assert.SkipUnless(File.Exists("/usr/bin/prlimit"), "Only prlimit tells a running process how long its files may get.");
        using var server = new OwnServer();
        await server.StartAsync();
        var pages = Path.Combine(RepositoryFiles.Seeds, "pages");
        await using (var worker = KgProcess.Start(server.Environment, TestContext.Current.CancellationToken, "work", pages, "--store", server.Store, "--every", "1"))
        {
            await worker.SaysAsync("s02.txt: ");
            await server.FillDiskAsync();
            (await worker.SaysAsync("Trying again soon; ")).ShouldStartWith($"kg: {server.Store}");

            server.Kill();
            await server.StartAsync();
            await worker.SaysAsync("12 pages: ");
            worker.Interrupt();
            (await worker.EndAsync()).Code.ShouldBe(0);
        }

        (await Exports.OfAsync(server)).ShouldBe(await Exports.OfFreshAsync(pages, _folder["graph.db"]));
    }
}
