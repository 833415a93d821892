using System.Globalization;
using KnowledgeGraph.Testing.Files;
using KnowledgeGraph.Testing.Processes;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Outages;

/// <summary>A server that is killed at random moments of a load loses nothing and keeps nothing half-written.</summary>
/// <remarks>KNOWLEDGEGRAPH_TEST_KILLS sets how often (3), KNOWLEDGEGRAPH_TEST_SEED the moments; the test prints what it took.</remarks>
public sealed class ServerKillTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_worker_goes_on_and_the_graph_is_as_if_nothing_had_happened()
    {
        TestServer.Require();
        Assert.SkipUnless(OwnServer.SkipReason is null, OwnServer.SkipReason ?? "");
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The server's scripts are for bash.");
        var (kills, seed) = (Setting("KNOWLEDGEGRAPH_TEST_KILLS") ?? 3, Setting("KNOWLEDGEGRAPH_TEST_SEED") ?? Random.Shared.Next());
        TestContext.Current.TestOutputHelper?.WriteLine($"{kills} kills, seed {seed}");
        Console.Error.WriteLine($"kills {kills}, seed {seed}");
        var random = new Random(seed);

        using var server = new OwnServer();
        await server.StartAsync();
        var pages = Path.Combine(RepositoryFiles.Seeds, "pages");
        await using (var worker = KgProcess.Start(server.Environment, Cancellation, "work", pages, "--store", server.Store, "--every", "1"))
        {
            for (var kill = 0; kill < kills; kill++)
            {
                await Task.Delay(TimeSpan.FromSeconds(1 + (random.NextDouble() * 6)), Cancellation);
                server.Kill();
                await server.StartAsync();
            }
            await worker.SaysAsync("12 pages: ");
            worker.Interrupt();
            var end = await worker.EndAsync();
            end.Code.ShouldBe(0);
            end.Error.ShouldNotContain("waiting to see", customMessage: "It waits for a lease of its own.");
        }

        (await Exports.OfAsync(server)).ShouldBe(await Exports.OfFreshAsync(pages, _folder["graph.db"]));
    }

    private static int? Setting(string name) => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number) ? number : null;
}
