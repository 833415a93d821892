using System.Text.Json.Nodes;
using KnowledgeGraph.Cli.Tests.Processes;
using KnowledgeGraph.Testing.Files;
using KnowledgeGraph.Testing.Processes;

namespace KnowledgeGraph.Cli.Tests.Verbs;

/// <summary>The first thing that a newcomer starts, as a process.</summary>
public sealed class DemoVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Store => $"sqlite:{_folder["demo.db"]}";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_queries_that_it_prints_give_answers_whose_evidence_stands_in_the_pages()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows sends no Ctrl-C to other consoles.");
        await using var demo = KgProcess.Start(Cancellation, "demo", "--store", Store, "--port", "0");
        var address = Serving.AddressIn(await demo.PrintsAsync("GraphQL with an editor: "));
        var answers = new List<JsonNode>();
        for (var number = 0; number < 3; number++)
        {
            await demo.PrintsAsync("# ");
            answers.Add(await Serving.AskAsync(address, await demo.PrintsAsync("{ ")));
        }

        answers[0].ToJsonString(Readable).ShouldContain("区委书记");
        foreach (var answer in answers)
        {
            Named(answer, "name").ShouldNotBeEmpty();
            Named(answer, "quote").ShouldNotBeEmpty();
            foreach (var quote in Named(answer, "quote")) Pages.ShouldContain(page => page.Contains(quote, StringComparison.Ordinal), quote);
        }

        (await Serving.PageAsync(address)).ShouldContain("<html");
        demo.Interrupt();
        var run = KgRun.Of(await demo.EndAsync());
        run.Code.ShouldBe(ExitCode.Fine);
        run.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Started_again_it_ingests_nothing_and_killed_midway_it_goes_on_to_the_same_graph()
    {
        await using (var killed = KgProcess.Start(Cancellation, "demo", "--store", Store, "--no-serve"))
        {
            await killed.SaysAsync("3/12 ");
            killed.Kill();
            await killed.EndAsync();
        }
        var second = await KgRun.OfProcessAsync("demo", "--store", Store, "--no-serve");
        second.Code.ShouldBe(ExitCode.Fine, second.Error);
        var third = await KgRun.OfProcessAsync("demo", "--store", Store, "--no-serve");
        third.Error.ShouldContain("0 pages read, 12 known already");
        third.Output.ShouldBe(second.Output);

        var afresh = $"sqlite:{_folder["afresh.db"]}";
        await KgRun.OfProcessAsync("demo", "--store", afresh, "--no-serve");
        (await KgRun.OfProcessAsync("export", "--store", Store)).Output.ShouldBe((await KgRun.OfProcessAsync("export", "--store", afresh)).Output);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_named_with_the_mend()
    {
        Assert.SkipUnless(Directory.Exists("/proc/self"), "This system has no /proc, where nobody can make folders.");
        await using var demo = KgProcess.Start(new Dictionary<string, string?> { ["HOME"] = "/proc/none", ["XDG_DATA_HOME"] = "/proc/none" }, Cancellation, "demo", "--no-serve");
        var run = KgRun.Of(await demo.EndAsync());
        run.Code.ShouldBe(ExitCode.WrongUsage);
        run.Error.ShouldStartWith("kg: the folder /proc/none/knowledge-graph can't be made (");
        run.Error.ShouldEndWith("name a file with --store sqlite:FILE.\n");
    }

    private static System.Text.Json.JsonSerializerOptions Readable { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of the sample papers, without the line breaks of their columns.</summary>
    private static IReadOnlyList<string> Pages { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Seeds, "pages"), "*.txt").Select(file => string.Concat(File.ReadAllText(file).Where(c => !char.IsWhiteSpace(c))))];

    /// <summary>All values of that name, however deep, without white space.</summary>
    private static IReadOnlyList<string> Named(JsonNode node, string name) => node switch
    {
        JsonObject map => [.. map.SelectMany(pair => pair.Key == name && pair.Value is JsonValue value ? [string.Concat(value.GetValue<string>().Where(c => !char.IsWhiteSpace(c)))] : pair.Value is null ? [] : Named(pair.Value, name))],
        JsonArray list => [.. list.OfType<JsonNode>().SelectMany(item => Named(item, name))],
        _ => [],
    };
}
