using KnowledgeGraph.Storage.Sqlite;
using KnowledgeGraph.Testing.Files;
using KnowledgeGraph.Testing.Processes;

namespace KnowledgeGraph.Cli.Tests.Verbs;

public sealed class DoctorVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_says_what_is_there()
    {
        var store = $"sqlite:{_folder["graph.db"]}";
        (await KgRun.OfProcessAsync("ingest", _folder.Write("page.txt", "柳溪县竹桥镇召开防汛工作会，镇长何静出席并讲话，要求各村做好河道巡查。"), "--store", store)).Code.ShouldBe(ExitCode.Fine);
        var run = await KgRun.OfProcessAsync("doctor", "--store", store);
        run.Code.ShouldBe(ExitCode.Fine);
        run.Output.ShouldContain("data      ok: ");
        run.Output.ShouldContain($"store     ok: {store}, schema {new SqliteStore(_folder["graph.db"]).SchemaVersion}, 1 articles, 1 commits");
    }

    [Fact]
    public async Task Secrets_are_said_to_be_set_and_not_shown()
    {
        var environment = new Dictionary<string, string?> { ["NEO4J_USER"] = "neo4j", ["NEO4J_PASSWORD"] = "geheim-8472", ["NEO4J_PASSWORD_FILE"] = null };
        await using var doctor = KgProcess.Start(environment, TestContext.Current.CancellationToken, "doctor", "--store", "neo4j:http://127.0.0.1:1/neo4j");
        var run = KgRun.Of(await doctor.EndAsync());
        run.Code.ShouldBe(ExitCode.StoreUnavailable);
        run.Output.ShouldContain("neo4j     user set, password set");
        run.Output.ShouldContain("start the server, or mend the address.");
        (run.Output + run.Error).ShouldNotContain("geheim");
    }
}
