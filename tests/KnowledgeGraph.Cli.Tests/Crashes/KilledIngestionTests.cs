using System.Globalization;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Sqlite;
using KnowledgeGraph.Testing.Files;
using KnowledgeGraph.Testing.Processes;

namespace KnowledgeGraph.Cli.Tests.Crashes;

/// <summary>A process that ingests can be killed at any point; started again, it comes to the graph of one that was left alone.</summary>
/// <remarks><c>KNOWLEDGEGRAPH_KILLS=20</c> kills so many times; the seeds are printed, and <c>KNOWLEDGEGRAPH_KILL_SEED</c> repeats one.</remarks>
public sealed class KilledIngestionTests(ITestOutputHelper output)
{
    /// <summary>By then a run over the sample pages has loaded its model, at the latest.</summary>
    private const int LongestStart = 4000;

    /// <summary>A run that ended before its kill is no kill; so many are tried for each.</summary>
    private const int TriesForEach = 5;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static readonly string Pages = Path.Combine(RepositoryFiles.Seeds, "pages");

    private static readonly string[] Names = [.. Directory.GetFiles(Pages, "*.txt").Order(StringComparer.Ordinal)];

    [Fact]
    public async Task Killed_at_any_point_and_started_again_it_gives_the_same_graph()
    {
        using var folder = new TemporaryFolder();
        var whole = "sqlite:" + folder["whole.db"];
        (await KgProcess.RunAsync(Cancellation, "ingest", Pages, "--store", whole)).Code.ShouldBe((int)ExitCode.Fine);
        var expected = (await KgProcess.RunAsync(Cancellation, "export", "--store", whole)).Output;
        var (kills, seed) = (Number("KNOWLEDGEGRAPH_KILLS") ?? 3, Number("KNOWLEDGEGRAPH_KILL_SEED") ?? Random.Shared.Next(1, 1_000_000));
        var (killed, stores) = (0, 1);
        for (var run = 0; killed < kills; run++)
        {
            run.ShouldBeLessThan(kills * TriesForEach, $"seed {seed}: nearly every run ended before it was killed");
            if (await KillAsync(Store(folder, stores), new Random(seed + run)))
            {
                killed++;
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"kill {killed}: seed {seed + run}, store {stores}"));
            }
            // Where nothing is left to be written, a kill tells nothing: the next run begins with a store of its own.
            if (await ArticlesAsync(folder, stores) == expected.Split('\n').Count(line => line.StartsWith("{\"kind\":\"article\"", StringComparison.Ordinal)))
                await ShouldBeWholeAsync(Store(folder, stores++), expected, seed);
        }
        await ShouldBeWholeAsync(Store(folder, stores), expected, seed);
    }

    /// <summary>How many articles the store holds; none where the run was killed before it made one.</summary>
    private static async Task<long> ArticlesAsync(TemporaryFolder folder, int number)
    {
        await using var store = SqliteStore.Parse(Store(folder, number));
        try
        {
            await using var reader = await store.ReadAsync(null, Cancellation);
            return (await reader.CountsAsync(Cancellation)).Articles;
        }
        catch (StoreException)
        {
            return 0;
        }
    }

    private static string Store(TemporaryFolder folder, int number) => "sqlite:" + folder[string.Create(CultureInfo.InvariantCulture, $"killed{number}.db")];

    private static async Task ShouldBeWholeAsync(string store, string expected, int seed)
    {
        var again = await KgProcess.RunAsync(Cancellation, "ingest", Pages, "--store", store);
        again.Code.ShouldBe((int)ExitCode.Fine, $"seed {seed}: {again.Error}");
        (await KgProcess.RunAsync(Cancellation, "export", "--store", store)).Output.ShouldBe(expected, $"seed {seed}");
        (await KgProcess.RunAsync(Cancellation, "verify", "--store", store)).Code.ShouldBe((int)ExitCode.Fine);
    }

    /// <summary>Starts a run and kills it: some time after its start, or some time after one of the pages has landed. Whether it still ran.</summary>
    private static async Task<bool> KillAsync(string store, Random random)
    {
        await using var process = KgProcess.Start(Cancellation, "ingest", Pages, "--store", store);
        if (random.Next(3) == 0) await Task.Delay(random.Next(LongestStart), Cancellation);
        else
        {
            await process.SaysAsync(Path.GetFileName(Names[random.Next(Names.Length)]) + ": ");
            await Task.Delay(random.Next(200), Cancellation);
        }
        var runs = !process.HasEnded;
        process.Kill();
        return runs;
    }

    private static int? Number(string variable) => int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
