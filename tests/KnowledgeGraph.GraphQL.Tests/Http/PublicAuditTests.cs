using System.ComponentModel;
using System.Diagnostics;
using KnowledgeGraph.GraphQL.Tests.Serving;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.GraphQL.Tests.Http;

/// <summary>The public audit suite of GraphQL over HTTP (npm graphql-http), where Node and the suite are to be had.</summary>
public sealed class PublicAuditTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task All_61_audits_of_the_public_suite_pass()
    {
        Assert.SkipUnless(RepositoryFiles.Shared is not null, RepositoryFiles.NoShared);
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.GetFiles(Path.Combine(RepositoryFiles.Shared!, "tools", "graphql-audit"))) File.Copy(file, folder[Path.GetFileName(file)]);
        var install = await RunAsync("npm", ["install", "--no-audit", "--no-fund", "--silent"], folder.Path);
        Assert.SkipUnless(install is { ExitCode: 0 }, "npm is not there, or could not install graphql-http: " + install?.Output);

        var audit = await RunAsync("node", ["audit.mjs", new Uri(api.Address, "/graphql").ToString()], folder.Path);

        audit!.Output.ShouldContain("61 audits: 61 ok");
        audit.ExitCode.ShouldBe(0);
    }

    /// <summary>What a program said and how it ended; null where it is not installed.</summary>
    private static async Task<Ended?> RunAsync(string program, IReadOnlyList<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return new Ended(process.ExitCode, await output + await errors);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private sealed record Ended(int ExitCode, string Output);
}
