using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Testing.Processes;

/// <summary>The program <c>kg</c> as users start it: a process of its own. It lies beside the tests of projects that reference it.</summary>
/// <remarks>Who waits for it waits four minutes at most, so that a test that hangs fails by name.</remarks>
public sealed class KgProcess : IAsyncDisposable
{
    private const string IgnoredSignals = "SigIgn:";

    private readonly Process _process;
    private readonly LineListener _output;
    private readonly LineListener _error;
    private readonly CancellationTokenSource _limit;

    private KgProcess(Process process, CancellationToken cancellation)
    {
        _process = process;
        _limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _limit.CancelAfter(TimeSpan.FromMinutes(4));
        _output = new LineListener(process.StandardOutput);
        _error = new LineListener(process.StandardError);
    }

    public static string Program => Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "kg.exe" : "kg");

    /// <summary>Runs it to its end.</summary>
    public static async Task<KgResult> RunAsync(CancellationToken cancellation, params string[] arguments)
    {
        await using var process = Start(cancellation, arguments);
        return await process.EndAsync();
    }

    public static KgProcess Start(CancellationToken cancellation, params string[] arguments) => Start(new Dictionary<string, string?>(), cancellation, arguments);

    /// <param name="environment">Variables to set, or with null to take away.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <param name="arguments">The command line.</param>
    public static KgProcess Start(IReadOnlyDictionary<string, string?> environment, CancellationToken cancellation, params string[] arguments)
    {
        ArgumentNullException.ThrowIfNull(environment);
        var start = new ProcessStartInfo(Program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return new KgProcess(Process.Start(start)!, cancellation);
    }

    /// <summary>Starts it as a shell starts what runs in the background: without an ear for Ctrl-C.</summary>
    public static KgProcess StartInBackground(CancellationToken cancellation, params string[] arguments)
    {
        var start = new ProcessStartInfo("sh", ["-c", "trap '' INT; exec \"$0\" \"$@\"", Program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8 };
        return new KgProcess(Process.Start(start)!, cancellation);
    }

    /// <summary>Waits for a line on the error stream that has this text.</summary>
    public Task<string> SaysAsync(string text) => _error.WaitAsync(text, _limit.Token);

    /// <summary>Waits for a line of results that has this text.</summary>
    public Task<string> PrintsAsync(string text) => _output.WaitAsync(text, _limit.Token);

    /// <summary>Presses Ctrl-C; not on Windows, which sends no signals to other consoles.</summary>
    /// <remarks>A process below a shell's background job ignores it: there it gets SIGTERM, by which services are stopped.</remarks>
    public void Interrupt()
    {
        using var kill = Process.Start("kill", [IgnoresInterrupt() ? "-TERM" : "-INT", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Whether SIGINT, the second bit of the mask, is ignored, as Linux tells it.</summary>
    private bool IgnoresInterrupt()
    {
        var status = string.Create(CultureInfo.InvariantCulture, $"/proc/{_process.Id}/status");
        return File.Exists(status) && File.ReadLines(status).FirstOrDefault(line => line.StartsWith(IgnoredSignals, StringComparison.Ordinal)) is { } line
            && (ulong.Parse(line[IgnoredSignals.Length..].Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & 2) != 0;
    }

    public bool HasEnded => _process.HasExited;

    /// <summary>Ends it without a chance to clean up.</summary>
    public void Kill() => _process.Kill();

    /// <summary>Waits for its end.</summary>
    public async Task<KgResult> EndAsync()
    {
        await _process.WaitForExitAsync(_limit.Token);
        return new KgResult(_process.ExitCode, await _output.WholeAsync(), await _error.WholeAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
        _limit.Dispose();
    }
}

/// <summary>What one run of <c>kg</c> printed and how it ended.</summary>
public sealed record KgResult(int Code, string Output, string Error);
