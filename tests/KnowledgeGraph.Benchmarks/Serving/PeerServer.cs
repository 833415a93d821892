using System.Diagnostics;

namespace KnowledgeGraph.Benchmarks.Serving;

/// <summary>A @neo4j/graphql server of npm over the same Neo4j, with a schema of its own for the same labels.</summary>
internal static class PeerServer
{
    /// <summary>Installs and starts it; null where there is no Node, or npm does not serve the packages.</summary>
    public static async Task<ServerProcess?> StartAsync(Workbench bench, string neo4j)
    {
        var folder = Directory.CreateDirectory(bench["peer"]).FullName;
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Serving", "Peer"))) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        try
        {
            using var install = Process.Start(new ProcessStartInfo("npm", ["install", "--no-audit", "--no-fund", "--silent"]) { WorkingDirectory = folder })!;
            await install.WaitForExitAsync();
            return install.ExitCode == 0 ? await ServerProcess.StartAsync("node", folder, "server.mjs", neo4j) : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
