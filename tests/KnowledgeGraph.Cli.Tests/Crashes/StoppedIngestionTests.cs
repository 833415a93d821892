using KnowledgeGraph.Testing.Files;
using KnowledgeGraph.Testing.Processes;

namespace KnowledgeGraph.Cli.Tests.Crashes;

/// <summary>Ctrl-C in the middle of <c>kg ingest</c>.</summary>
public sealed class StoppedIngestionTests
{
    private static readonly string Pages = Path.Combine(RepositoryFiles.Seeds, "pages");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_is_told_in_a_line_and_the_next_run_goes_on_to_the_same_graph()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows sends no Ctrl-C to other consoles.");
        using var folder = new TemporaryFolder();
        var (store, whole) = ($"sqlite:{folder["graph.db"]}", $"sqlite:{folder["whole.db"]}");
        await using (var kg = KgProcess.Start(Cancellation, "ingest", Pages, "--store", store))
        {
            await kg.SaysAsync("s02.txt: ");
            kg.Interrupt();
            var stopped = KgRun.Of(await kg.EndAsync());
            stopped.Code.ShouldBe(ExitCode.Stopped, stopped.Error);
            stopped.Error.ShouldEndWith("kg: stopped.\n");
            stopped.Error.ShouldNotContain("   at ");
        }

        var again = await KgRun.OfProcessAsync("ingest", Pages, "--store", store);
        again.Code.ShouldBe(ExitCode.Fine, again.Error);
        again.Error.ShouldContain("s02.txt: unchanged");
        (await KgRun.OfProcessAsync("ingest", Pages, "--store", whole)).Code.ShouldBe(ExitCode.Fine);
        (await KgRun.OfProcessAsync("export", "--store", store)).Output.ShouldBe((await KgRun.OfProcessAsync("export", "--store", whole)).Output);
    }
}
