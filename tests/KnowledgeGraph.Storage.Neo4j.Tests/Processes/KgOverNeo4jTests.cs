using KnowledgeGraph.Testing.Files;
using KnowledgeGraph.Testing.Processes;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Processes;

/// <summary>The program <c>kg</c> against a real server.</summary>
public sealed class KgOverNeo4jTests(Neo4jFixture fixture) : IClassFixture<Neo4jFixture>, IDisposable
{
    private const int StoreUnavailable = 3;

    private readonly TemporaryFolder _folder = new();

    private static string Pages => Path.Combine(RepositoryFiles.Seeds, "pages");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_ingested_after_a_kill_exports_as_from_a_file()
    {
        TestServer.Require();
        await fixture.ResetAsync();
        await using (var killed = Start("ingest", Pages, "--store", TestServer.Address.Text))
        {
            await killed.SaysAsync("s02.txt: ");
            killed.Kill();
            await killed.EndAsync();
        }

        var whole = await RunAsync("ingest", Pages, "--store", TestServer.Address.Text);
        whole.Code.ShouldBe(0, whole.Error);
        var again = await RunAsync("ingest", Pages, "--store", TestServer.Address.Text);
        again.Output.ShouldStartWith("12 pages: 0 ingested, 12 unchanged, 0 failed;");

        var file = $"sqlite:{_folder["graph.db"]}";
        (await RunAsync("ingest", Pages, "--store", file)).Code.ShouldBe(0);
        (await RunAsync("export", "--store", TestServer.Address.Text)).Output.ShouldBe((await RunAsync("export", "--store", file)).Output);

        var copied = await RunAsync("copy", "--from", TestServer.Address.Text, "--to", $"sqlite:{_folder["copy.db"]}", "--compare");
        copied.Code.ShouldBe(0, copied.Error);
        copied.Output.ShouldEndWith("both graphs are equal\n");
    }

    [Fact]
    public async Task A_copy_that_was_killed_goes_on_to_an_equal_graph()
    {
        TestServer.Require();
        await fixture.ResetAsync();
        var file = $"sqlite:{_folder["graph.db"]}";
        (await RunAsync("ingest", Path.Combine(Pages, "s01.txt"), Path.Combine(Pages, "s02.txt"), Path.Combine(Pages, "s03.txt"), "--store", file)).Code.ShouldBe(0);
        await using (var killed = Start("copy", "--from", file, "--to", TestServer.Address.Text))
        {
            await killed.SaysAsync(" articles");
            killed.Kill();
            await killed.EndAsync();
        }
        var whole = await RunAsync("copy", "--from", file, "--to", TestServer.Address.Text, "--compare");
        whole.Code.ShouldBe(0, whole.Error);
        whole.Output.ShouldNotContain("0 there already");
        whole.Output.ShouldEndWith("both graphs are equal\n");
    }

    [Fact]
    public async Task A_wrong_password_is_told_and_not_shown()
    {
        TestServer.Require();
        await using var kg = KgProcess.Start(new Dictionary<string, string?> { ["NEO4J_USER"] = "somebody-else", ["NEO4J_PASSWORD"] = "geheim-8472" }, Cancellation, "doctor", "--store", TestServer.Address.Text);
        var run = await kg.EndAsync();
        run.Code.ShouldBe(StoreUnavailable);
        run.Output.ShouldContain("wrong user or password, or none; set NEO4J_USER and NEO4J_PASSWORD");
        (run.Output + run.Error).ShouldNotContain("geheim");
    }

    [Fact]
    public async Task An_empty_database_is_read_as_no_graph()
    {
        TestServer.Require();
        await fixture.ResetAsync();
        var run = await RunAsync("export", "--store", TestServer.Address.Text);
        run.Code.ShouldBe(StoreUnavailable);
        run.Error.ShouldBe($"kg: {TestServer.Address.Text} holds no graph yet; ingest some pages first, or name another store.\n");
    }

    private static KgProcess Start(params string[] arguments) => KgProcess.Start(TestServer.Environment, Cancellation, arguments);

    private static async Task<KgResult> RunAsync(params string[] arguments)
    {
        await using var kg = Start(arguments);
        return await kg.EndAsync();
    }
}
