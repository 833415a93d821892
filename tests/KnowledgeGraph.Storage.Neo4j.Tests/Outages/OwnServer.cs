using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Outages;

/// <summary>A Neo4j server of a test's own, which can be killed and started again.</summary>
internal sealed class OwnServer : IDisposable
{
    private readonly TemporaryFolder _home = new();
    private readonly string _scripts = Path.Combine(RepositoryFiles.Shared ?? "", "neo4j");
    private readonly int _http = FreePort();
    private readonly int _bolt = FreePort();

    public static string? SkipReason => RepositoryFiles.Shared is { } shared && File.Exists(Path.Combine(shared, "neo4j", "start.sh"))
        ? null
        : $"{RepositoryFiles.NoShared} They hold the server that this test kills.";

    public string Store => $"neo4j:http://127.0.0.1:{_http}/neo4j";

    public IReadOnlyDictionary<string, string?> Environment { get; } = new Dictionary<string, string?> { ["NEO4J_USER"] = "neo4j", ["NEO4J_PASSWORD"] = "test-password" };

    public Task StartAsync() => RunAsync(
        "start.sh", "--home", _home.Path, "--http-port", Text(_http), "--bolt-port", Text(_bolt), "--fast-start", "--heap", "384m", "--password", "test-password", "--timeout", "300");

    /// <summary>No file of the server can grow any more, its log of transactions above all: to it that is a disk that is full.</summary>
    public async Task FillDiskAsync()
    {
        using var process = Process.Start("/usr/bin/prlimit", ["--pid", Pid(), "--fsize=65536"]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0);
    }

    /// <summary>SIGKILL: no chance to write anything.</summary>
    /// <remarks>It is dead when nobody listens any more: where no init reaps orphans, as in many containers, its process stays in the table for ever.</remarks>
    public void Kill()
    {
        var pid = Pid();
        using var process = Process.GetProcessById(int.Parse(pid, CultureInfo.InvariantCulture));
        process.Kill();
        SpinWait.SpinUntil(() => !Listens(_http) && !Listens(_bolt), TimeSpan.FromSeconds(30)).ShouldBeTrue($"Neo4j, pid {pid}, still listens after SIGKILL.");
    }

    public void Dispose()
    {
        try
        {
            Kill();
        }
        catch (Exception error) when (error is ArgumentException or IOException or InvalidOperationException)
        {
            // It runs no more.
        }
        _home.Dispose();
    }

    private async Task RunAsync(string script, params string[] arguments)
    {
        // Its output would keep a pipe open as long as the server lives.
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", "exec bash \"$0\" \"$@\" > /dev/null 2>&1", Path.Combine(_scripts, script), .. arguments]))!;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0, $"{script} failed; see {_home.Path}/logs.");
    }

    private string Pid() => File.ReadAllText(Path.Combine(_home.Path, "neo4j.pid")).Trim();

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);

    private static bool Listens(int port)
    {
        try
        {
            using var client = new TcpClient("127.0.0.1", port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
