using System.Globalization;
using KnowledgeGraph.Testing.Files;
using KnowledgeGraph.Testing.Processes;

namespace KnowledgeGraph.Cli.Tests.Crashes;

/// <summary>A process that ingests can be killed at any point; started again, it comes to the graph of one that was left alone.</summary>
/// <remarks><c>KNOWLEDGEGRAPH_KILLS=20</c> kills so many times; the seeds are printed, and <c>KNOWLEDGEGRAPH_KILL_SEED</c> repeats one.</remarks>
public sealed class KilledIngestionTests(ITestOutputHelper output)
{
    /// <summary>By then a run over the sample pages has loaded its model, at the latest.</summary>
    private const int LongestSeconds = 8;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static readonly string Pages = Path.Combine(RepositoryFiles.Seeds, "pages");

    [Fact]
    public async Task Killed_at_any_point_and_started_again_it_gives_the_same_graph()
    {
        using var folder = new TemporaryFolder();
        var whole = "sqlite:" + folder["whole.db"];
        (await KgProcess.RunAsync(Cancellation, "ingest", Pages, "--store", whole)).Code.ShouldBe((int)ExitCode.Fine);
        var expected = (await KgProcess.RunAsync(Cancellation, "export", "--store", whole)).Output;
        var store = "sqlite:" + folder["killed.db"];
        var (kills, seed) = (Number("KNOWLEDGEGRAPH_KILLS") ?? 3, Number("KNOWLEDGEGRAPH_KILL_SEED") ?? Random.Shared.Next());
        for (var kill = 0; kill < kills; kill++)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"kill {kill + 1}: seed {seed + kill}"));
            await KillAsync(store, new Random(seed + kill));
        }

        var again = await KgProcess.RunAsync(Cancellation, "ingest", Pages, "--store", store);
        again.Code.ShouldBe((int)ExitCode.Fine, $"seed {seed}: {again.Error}");
        (await KgProcess.RunAsync(Cancellation, "export", "--store", store)).Output.ShouldBe(expected, $"seed {seed}");
        (await KgProcess.RunAsync(Cancellation, "verify", "--store", store)).Code.ShouldBe((int)ExitCode.Fine);
    }

    /// <summary>Starts a run and kills it: some time after its start, or some time after a page has landed.</summary>
    private static async Task KillAsync(string store, Random random)
    {
        await using var process = KgProcess.Start(Cancellation, "ingest", Pages, "--store", store);
        if (random.Next(2) == 0) await Task.Delay(random.Next(LongestSeconds * 1000), Cancellation);
        else
        {
            await process.SaysAsync(".txt: ");
            await Task.Delay(random.Next(500), Cancellation);
        }
        process.Kill();
    }

    private static int? Number(string variable) => int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
