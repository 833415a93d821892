using System.Diagnostics;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Evaluation.Tests;

/// <summary>Runs <c>score.py</c>, by which our scorer is measured.</summary>
internal static class ReferenceScorer
{
    /// <summary>Why it can't run here, or null where it can.</summary>
    public static string? Missing { get; } = RepositoryFiles.Shared is null ? RepositoryFiles.NoShared : HasPython() ? null : "python3 is not installed.";

    public static string GoldFolder => Path.Combine(RepositoryFiles.Shared!, "eval", "gold");

    public static async Task<string> RunAsync(string gold, string output, string option, CancellationToken cancellation)
    {
        using var python = Start(Path.Combine(RepositoryFiles.Shared!, "eval", "score.py"), gold, output, option);
        var printed = await python.StandardOutput.ReadToEndAsync(cancellation);
        await python.WaitForExitAsync(cancellation);
        python.ExitCode.ShouldBe(0, await python.StandardError.ReadToEndAsync(cancellation));
        return printed;
    }

    private static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        return Process.Start(start)!;
    }

    private static bool HasPython()
    {
        try
        {
            using var python = Start("--version");
            python.WaitForExit();
            return python.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
