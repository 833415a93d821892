using System.CommandLine;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Leases;
using KnowledgeGraph.Core.Storage.Veiled;
using KnowledgeGraph.Ingestion.Writing;
using KnowledgeGraph.Storage.Neo4j;
using KnowledgeGraph.Storage.Sqlite;

namespace KnowledgeGraph.Cli.Composition;

/// <summary>Opens the store that the command line names.</summary>
internal static class Stores
{
    public static Option<string> Option() => new("--store") { Required = true, HelpName = "STORE", Description = $"The graph: {StoreAddress.Forms}, with user and password in NEO4J_USER and NEO4J_PASSWORD." };

    private static string Holder => WriterName.Of("kg");

    /// <summary>The writer; if one that may have died has the lease, says so and waits for its end.</summary>
    /// <exception cref="WriterLeasedException">Another writes.</exception>
    public static Task<IGraphWriter> WriterAsync(IGraphStore store, Terminal terminal, CancellationToken cancellation) => WriterLease.TakeAsync(
        store, Holder, TimeProvider.System, other => terminal.Error.WriteLine($"{store.Address} was being written by {WriterName.Plain(other.Holder!)}; waiting to see whether it still is, until {other.Until:u}."), cancellation);

    /// <summary>A store that is there already; a wrong name makes no new one. What it is shows when it is read.</summary>
    /// <exception cref="UsageException">The text names no store.</exception>
    public static IGraphStore Open(string text) => new VeiledStore(OpenWhole(text));

    /// <summary>Like <see cref="Open"/>, with those people whom judgements hide: for what is computed, not shown.</summary>
    /// <exception cref="UsageException">The text names no store.</exception>
    public static IGraphStore OpenWhole(string text) => StoreAddress.Parse(text) is StoreAddress.Sqlite ? SqliteStore.Parse(text) : Neo4jStore.Parse(text);

    /// <summary>Whether there is something to open: a file, or a server that may answer.</summary>
    /// <exception cref="UsageException">The text names no store.</exception>
    public static bool IsThere(string text) => StoreAddress.Parse(text) is not StoreAddress.Sqlite { File: var file } || Path.Exists(file);

    /// <summary>A store that is there, brought up to date if need be; a wrong name makes no new one.</summary>
    /// <param name="text">The store.</param>
    /// <param name="make">How to make one, for the message: 'make an empty one with --create'.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="UsageException">The text names no store.</exception>
    /// <exception cref="StoreException">There is no such file, the store can't be opened, or it is of a newer version.</exception>
    public static Task<IGraphStore> UpdateAsync(string text, string make, CancellationToken cancellation) =>
        IsThere(text) ? MakeAsync(text, cancellation) : throw new StoreException($"{text}: there is no such file; ingest some pages first, name another store, or {make}.");

    /// <summary>A store that is made, or brought up to date, if need be.</summary>
    /// <exception cref="UsageException">The text names no store.</exception>
    /// <exception cref="StoreException">The store can't be opened, or is of a newer version.</exception>
    public static async Task<IGraphStore> MakeAsync(string text, CancellationToken cancellation)
    {
        var store = Open(text);
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
