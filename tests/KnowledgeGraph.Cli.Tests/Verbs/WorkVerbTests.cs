using KnowledgeGraph.Testing.Files;
using KnowledgeGraph.Testing.Processes;

namespace KnowledgeGraph.Cli.Tests.Verbs;

/// <summary>The worker as a process.</summary>
public sealed class WorkVerbTests : IDisposable
{
    private const string Text = "竹桥镇召开防汛会\n\n本报讯 3月4日，柳溪县竹桥镇召开防汛工作会。镇长何静出席并讲话，要求各村做好河道巡查。\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Pages_are_ingested_as_they_come_and_a_store_that_was_away_is_tried_again()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows sends no Ctrl-C to other consoles.");
        var store = $"sqlite:{_folder["later/graph.db"]}";
        Directory.CreateDirectory(_folder["pages"]);
        await using var worker = KgProcess.Start(TestContext.Current.CancellationToken, "work", _folder["pages"], "--store", store, "--every", "1");
        await worker.SaysAsync("Following ");

        _folder.Write("pages/a.txt", Text);
        (await worker.SaysAsync("; 1 pages wait.")).ShouldEndWith("make it, or name another file. Trying again soon; 1 pages wait.");
        Directory.CreateDirectory(_folder["later"]);
        (await worker.SaysAsync("pages: ")).ShouldStartWith("1 pages: 1 ingested, 0 unchanged, 0 failed; 1 articles");

        _folder.Write("pages/b.txt", Text.Replace("3月4日", "3月9日", StringComparison.Ordinal));
        _folder.Write("pages/c.txt", " ");
        (await worker.SaysAsync("kg: ")).ShouldEndWith("c.txt: the file has no text, only white space.");
        (await worker.SaysAsync("pages: ")).ShouldContain("1 ingested, 0 unchanged, 1 failed; 1 articles");

        worker.Interrupt();
        var run = KgRun.Of(await worker.EndAsync());
        run.Code.ShouldBe(ExitCode.Fine, run.Error);
        run.Error.ShouldEndWith("stopped; what was ingested stays.\n");
        (await KgRun.OfProcessAsync("doctor", "--store", store)).Output.ShouldContain("2 articles");
    }

    [Theory]
    [InlineData("--every 0: write a number of seconds from 1 on.", "--store", "sqlite:x.db", "--every", "0")]
    [InlineData("'x.db' is no store:", "--store", "x.db")]
    public async Task What_can_never_work_is_refused_at_once(string says, params string[] options)
    {
        var run = await KgRun.OfAsync(["work", "pages", .. options]);
        run.Code.ShouldBe(ExitCode.WrongUsage);
        run.Error.ShouldContain(says);
    }
}
