using System.ComponentModel;
using System.Diagnostics;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.GraphQL.Tests.Serving;

/// <summary>A program of Node with packages of npm, in a folder of its own; where Node or the packages are not to be had, the test is skipped.</summary>
internal sealed class NodeProgram : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Copies the files of a folder and installs what its package.json names.</summary>
    public static async Task<NodeProgram> InstallAsync(string files)
    {
        var program = new NodeProgram();
        foreach (var file in Directory.GetFiles(files)) File.Copy(file, program._folder[Path.GetFileName(file)]);
        var install = await program.RunAsync("npm", "install", "--no-audit", "--no-fund", "--silent");
        Assert.SkipUnless(install is { ExitCode: 0 }, "npm is not there, or could not install the packages: " + install?.Output);
        return program;
    }

    /// <summary>Runs it to its end: what it said and how it ended.</summary>
    public async Task<Ended> NodeAsync(params string[] arguments) => (await RunAsync("node", arguments))!;

    /// <summary>Starts it; the test reads what it says.</summary>
    public Process StartNode(params string[] arguments) => Start("node", arguments);

    public void Dispose() => _folder.Dispose();

    private async Task<Ended?> RunAsync(string program, params string[] arguments)
    {
        try
        {
            using var process = Start(program, arguments);
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return new Ended(process.ExitCode, await output + await errors);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private Process Start(string program, string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = _folder.Path, RedirectStandardOutput = true, RedirectStandardError = true })!;

    internal sealed record Ended(int ExitCode, string Output);
}
