using System.CommandLine;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Neo4j;
using KnowledgeGraph.Storage.Sqlite;

namespace KnowledgeGraph.Cli.Composition;

/// <summary>Opens the store that the command line names.</summary>
internal static class Stores
{
    public static Option<string> Option() => new("--store") { Required = true, HelpName = "STORE", Description = $"The graph: {StoreAddress.Forms}, with user and password in NEO4J_USER and NEO4J_PASSWORD." };

    public static string Holder => $"kg on {Environment.MachineName}, process {Environment.ProcessId}";

    /// <exception cref="UsageException">The text names no store.</exception>
    /// <exception cref="StoreException">The store can't be opened, or is of a newer version.</exception>
    public static async Task<IGraphStore> OpenAsync(string text, CancellationToken cancellation)
    {
        IGraphStore store = StoreAddress.Parse(text) is StoreAddress.Sqlite ? SqliteStore.Parse(text) : Neo4jStore.Parse(text);
        try
        {
            await store.MigrateAsync(cancellation);
            return store;
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }
}
