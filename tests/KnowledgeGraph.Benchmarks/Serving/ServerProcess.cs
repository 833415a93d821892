using System.Diagnostics;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Benchmarks.Serving;

/// <summary>A server in a process of its own, so that its processor time is its alone.</summary>
internal sealed partial class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri address) => (_process, Client) = (process, new GraphClient(address));

    public GraphClient Client { get; }

    /// <summary>Processor time since its start.</summary>
    public TimeSpan Worked
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public static Task<ServerProcess> OurAsync(string store) =>
        StartAsync(Path.Combine(AppContext.BaseDirectory, "kg"), AppContext.BaseDirectory, "serve", "--store", store, "--urls", "http://127.0.0.1:0", "--rate", "0", "--key-rate", "0");

    /// <summary>Starts a program that says on either of its streams where it listens, and waits for that.</summary>
    public static async Task<ServerProcess> StartAsync(string program, string folder, params string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var listens = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        void Read(object sender, DataReceivedEventArgs line)
        {
            if (Address().Match(line.Data ?? "") is { Success: true } address) listens.TrySetResult(new Uri(address.Value + "/graphql"));
            else if (line.Data is { } text) Console.Error.WriteLine(text);
        }
        process.OutputDataReceived += Read;
        process.ErrorDataReceived += Read;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new ServerProcess(process, await listens.Task.WaitAsync(TimeSpan.FromMinutes(1)));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    [GeneratedRegex("http://127\\.0\\.0\\.1:[0-9]+")]
    private static partial Regex Address();
}
