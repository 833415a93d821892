using KnowledgeGraph.Storage.Sqlite;
using KnowledgeGraph.Testing.Files;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Cli.Tests.BadInput;

/// <summary>Stores that can't be used: one line says which, why, and what to do.</summary>
public sealed class BadStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("no-folder/graph.db", "the folder ", "does not exist; make it, or name another file.")]
    [InlineData(".", "is a folder", "name a file in it.")]
    [InlineData("page.txt", "is no SQLite database", "name another file.")]
    public async Task A_store_that_cannot_be_opened_is_named(string file, string reason, string mend)
    {
        var page = _folder.Write("page.txt", "柳溪县竹桥镇召开防汛工作会，镇长何静出席并讲话，要求各村做好河道巡查。");
        var run = await KgRun.OfProcessAsync("ingest", page, "--store", $"sqlite:{_folder[file]}");
        Refused(run, $"sqlite:{_folder[file]}", reason, mend);
    }

    [Theory]
    [InlineData("ingest")]
    [InlineData("export")]
    [InlineData("serve")]
    [InlineData("doctor")]
    public async Task A_store_of_a_newer_version_is_left_alone(string verb)
    {
        var path = _folder["graph.db"];
        await MakeNewerAsync(path);
        var before = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        string[] pages = verb == "ingest" ? [_folder.Write("page.txt", "柳溪县召开会议。")] : [];
        var run = await KgRun.OfProcessAsync([verb, .. pages, "--store", $"sqlite:{path}"]);
        run.Code.ShouldBe(ExitCode.StoreUnavailable);
        (run.Output + run.Error).ShouldContain($"sqlite:{path} has version 99 of the schema, this program knows {new SqliteStore(path).SchemaVersion} at most; use a newer program, or another store.");
        (await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken)).ShouldBe(before);
    }

    [Theory]
    [InlineData("export")]
    [InlineData("doctor")]
    [InlineData("retract", "0123")]
    public async Task Reading_a_store_that_is_not_there_makes_none(params string[] arguments)
    {
        var path = _folder["misspelt.db"];
        var run = await KgRun.OfProcessAsync([.. arguments, "--store", $"sqlite:{path}"]);
        run.Code.ShouldBe(ExitCode.StoreUnavailable);
        (run.Output + run.Error).ShouldContain($"sqlite:{path}: there is no such file; ingest some pages first, or name another store.");
        File.Exists(path).ShouldBeFalse();
    }

    [Fact]
    public async Task Serving_a_store_that_is_not_there_makes_none_unless_it_is_asked_to()
    {
        var path = _folder["misspelt.db"];
        var run = await KgRun.OfProcessAsync("serve", "--store", $"sqlite:{path}");
        Refused(run, $"sqlite:{path}", "there is no such file", "name another store, or make an empty one with --create.");
        File.Exists(path).ShouldBeFalse();
    }

    [Fact]
    public async Task A_server_that_cannot_be_reached_is_named()
    {
        var run = await KgRun.OfProcessAsync("export", "--store", "neo4j:http://127.0.0.1:1/neo4j");
        Refused(run, "neo4j:http://127.0.0.1:1/neo4j", "can't be reached", "start the server, or mend the address.");
    }

    [Fact]
    public async Task A_store_that_another_writes_to_is_left_to_it()
    {
        var path = _folder["graph.db"];
        await using var store = new SqliteStore(path);
        await store.MigrateAsync(TestContext.Current.CancellationToken);
        await using var writer = await store.LeaseWriterAsync("the test", TimeSpan.FromHours(1), TestContext.Current.CancellationToken);
        var run = await KgRun.OfProcessAsync("ingest", _folder.Write("page.txt", "柳溪县召开会议。"), "--store", $"sqlite:{path}");
        Refused(run, $"sqlite:{path}", "is being written by the test", "wait for it to end, or stop it.");
    }

    private static void Refused(KgRun run, string store, string reason, string mend)
    {
        run.Code.ShouldBe(ExitCode.StoreUnavailable);
        run.Output.ShouldBeEmpty();
        var line = run.Error.TrimEnd('\n');
        line.ShouldNotContain('\n');
        line.ShouldStartWith($"kg: {store}");
        line.ShouldContain(reason);
        line.ShouldEndWith(mend);
    }

    private static async Task MakeNewerAsync(string path)
    {
        await using (var store = new SqliteStore(path)) await store.MigrateAsync(TestContext.Current.CancellationToken);
        await using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO schema_version (version, name, at) VALUES (99, 'later', ''); PRAGMA wal_checkpoint(TRUNCATE);";
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
