using System.Net;
using System.Net.Sockets;
using KnowledgeGraph.Cli.Tests.Processes;
using KnowledgeGraph.Storage.Sqlite;
using KnowledgeGraph.Testing.Files;
using KnowledgeGraph.Testing.Processes;

namespace KnowledgeGraph.Cli.Tests.Verbs;

public sealed class ServeVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_says_where_it_listens_and_what_it_serves_and_ends_by_ctrl_c()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows sends no Ctrl-C to other consoles.");
        var store = $"sqlite:{_folder["graph.db"]}";
        await using var server = KgProcess.Start(TestContext.Current.CancellationToken, "serve", "--create", "--store", store, "--urls", "http://127.0.0.1:0");
        var line = await server.SaysAsync("GraphQL at ");
        line.ShouldEndWith($"/graphql over {store}, 0 articles; Ctrl-C ends it.");
        ((int)(await Serving.AskAsync(Serving.AddressIn(line), "{ counts { articles } }"))["counts"]!["articles"]!).ShouldBe(0);
        (await Serving.PageAsync(new Uri(Serving.AddressIn(line), "/healthz"))).ShouldNotBeEmpty();
        server.Interrupt();
        KgRun.Of(await server.EndAsync()).Code.ShouldBe(ExitCode.Fine);
    }

    [Fact]
    public async Task Started_in_the_background_where_ctrl_c_is_ignored_it_is_stopped_all_the_same()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux tells which signals a process ignores.");
        await using var server = KgProcess.StartInBackground(TestContext.Current.CancellationToken, "serve", "--create", "--store", $"sqlite:{_folder["graph.db"]}", "--urls", "http://127.0.0.1:0");
        await server.SaysAsync("GraphQL at ");
        server.Interrupt();
        KgRun.Of(await server.EndAsync()).Code.ShouldBe(ExitCode.Fine);
    }

    [Fact]
    public async Task A_file_that_is_replaced_below_it_is_noticed_and_nothing_is_answered_from_either()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows lets nobody replace an open file.");
        var store = $"sqlite:{_folder["graph.db"]}";
        await using var server = KgProcess.Start(TestContext.Current.CancellationToken, "serve", "--create", "--store", store, "--urls", "http://127.0.0.1:0");
        var api = Serving.AddressIn(await server.SaysAsync("GraphQL at "));
        (await Serving.PageAsync(new Uri(api, "/readyz"))).ShouldBe("Healthy");
        await using (var other = new SqliteStore(_folder["other.db"])) await other.MigrateAsync(TestContext.Current.CancellationToken);
        File.Move(_folder["other.db"], _folder["graph.db"], overwrite: true);

        (await Serving.PageAsync(new Uri(api, "/readyz"))).ShouldBe("Unhealthy: Another store lies where the one that is served did; start the server again.");
        (await Serving.RefusalAsync(api, "{ counts { articles } }")).ShouldBe(("STORE_UNAVAILABLE", "The store was replaced while it was served; the server has to be started again."));
        (await Serving.PageAsync(new Uri(api, "/healthz"))).ShouldBe("Healthy");
        (await server.SaysAsync("was replaced or taken away")).ShouldContain($"first delete {_folder["graph.db"]}-wal and ");
    }

    [Fact]
    public async Task An_address_that_another_has_is_told_in_one_line()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";
        var run = await KgRun.OfProcessAsync("serve", "--create", "--store", $"sqlite:{_folder["graph.db"]}", "--urls", url);
        run.Code.ShouldBe(ExitCode.AddressUnavailable);
        run.Error.ShouldStartWith($"kg: {url} can't be listened at: ");
        run.Error.ShouldEndWith("end the program that has it, or name another address or port.\n");
        run.Error.TrimEnd('\n').ShouldNotContain('\n');
    }
}
