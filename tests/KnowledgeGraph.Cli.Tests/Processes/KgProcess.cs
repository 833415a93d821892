using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;

namespace KnowledgeGraph.Cli.Tests.Processes;

/// <summary>The program <c>kg</c> as users start it: a process of its own, which lies beside the tests.</summary>
internal sealed class KgProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Listener _output;
    private readonly Listener _error;

    private KgProcess(Process process)
    {
        _process = process;
        _output = new Listener(process.StandardOutput);
        _error = new Listener(process.StandardError);
    }

    public static string Program => Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "kg.exe" : "kg");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Runs it to its end.</summary>
    public static async Task<KgRun> RunAsync(params string[] arguments)
    {
        await using var process = Start(arguments);
        return await process.EndAsync();
    }

    public static KgProcess Start(params string[] arguments) => Start(new Dictionary<string, string?>(), arguments);

    /// <param name="environment">Variables to set, or with null to take away.</param>
    /// <param name="arguments">The command line.</param>
    public static KgProcess Start(IReadOnlyDictionary<string, string?> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(Program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return new KgProcess(Process.Start(start)!);
    }

    /// <summary>Waits for a line on the error stream that has this text.</summary>
    public Task<string> SaysAsync(string text) => _error.WaitAsync(text, Cancellation);

    /// <summary>Waits for a line of results that has this text.</summary>
    public Task<string> PrintsAsync(string text) => _output.WaitAsync(text, Cancellation);

    /// <summary>Presses Ctrl-C.</summary>
    public void Interrupt()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows sends no signals to other consoles.");
        using var kill = Process.Start("kill", ["-INT", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Ends it without a chance to clean up.</summary>
    public void Kill() => _process.Kill();

    public async Task<KgRun> EndAsync()
    {
        await _process.WaitForExitAsync(Cancellation);
        return new KgRun((ExitCode)_process.ExitCode, await _output.WholeAsync(), await _error.WholeAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }

    /// <summary>Reads a stream to its end, and tells those who wait for a line.</summary>
    private sealed class Listener
    {
        private readonly StringBuilder _all = new();
        private readonly BlockingCollection<string> _lines = [];
        private readonly Task _reading;

        public Listener(StreamReader reader) => _reading = Task.Run(async () =>
        {
            while (await reader.ReadLineAsync(CancellationToken.None) is { } line)
            {
                _all.Append(line).Append('\n');
                _lines.Add(line);
            }
            _lines.CompleteAdding();
        });

        public Task<string> WaitAsync(string text, CancellationToken cancellation) => Task.Run(
            () => _lines.GetConsumingEnumerable(cancellation).FirstOrDefault(line => line.Contains(text, StringComparison.Ordinal))
                ?? throw new InvalidOperationException($"kg ended without saying '{text}':\n{_all}"),
            cancellation);

        public async Task<string> WholeAsync()
        {
            await _reading;
            return _all.ToString();
        }
    }
}
