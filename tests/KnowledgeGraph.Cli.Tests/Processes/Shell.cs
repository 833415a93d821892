using System.Diagnostics;

namespace KnowledgeGraph.Cli.Tests.Processes;

/// <summary>A line of shell, for streams that only a shell can bend.</summary>
internal static class Shell
{
    public static async Task<KgRun> RunAsync(string line)
    {
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", line]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new KgRun((ExitCode)process.ExitCode, await output, error);
    }
}
