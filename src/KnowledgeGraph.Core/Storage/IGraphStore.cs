namespace KnowledgeGraph.Core.Storage;

/// <summary>A place that keeps the graph. Two backends implement it and behave alike; the storage specification says what must hold.</summary>
/// <remarks>A store finds, expands and writes; what decides (identity, diffs, ranking) is code above it.</remarks>
public interface IGraphStore : IAsyncDisposable
{
    /// <summary>How the store is named on the command line, without secrets: sqlite:graph.db.</summary>
    string Address { get; }

    /// <summary>The version of the schema that this program makes and reads; a store of another version is refused, with both versions in the message.</summary>
    int SchemaVersion { get; }

    /// <summary>Makes or updates the schema.</summary>
    /// <exception cref="StoreException">The store can't be opened, or a newer version wrote it.</exception>
    Task MigrateAsync(CancellationToken cancellation = default);

    /// <summary>The one writer of the store. Many may extract; one writes. The lease of a process that has surely ended is taken at once (<see cref="Leases.WriterName"/>).</summary>
    /// <param name="holder">Who asks, for messages to others (host and process).</param>
    /// <param name="duration">After this time without a commit or renewal the lease is free for another.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <exception cref="WriterLeasedException">Another holder has the lease.</exception>
    Task<IGraphWriter> LeaseWriterAsync(string holder, TimeSpan duration, CancellationToken cancellation = default);

    /// <summary>A reader that sees at least the commit of that bookmark.</summary>
    /// <remarks>
    /// A store that can't be read is refused; on a server, a schema that was right may be taken to be so for up to 10 s while no request fails. Within
    /// them a database that somebody wipes reads as empty, and one that a newer program migrates is still read. Without a bookmark the number of
    /// the last commit, and with it whom judgements hide, may be that of 250 ms ago; what this process commits shows at once.
    /// </remarks>
    /// <exception cref="StoreException">There is no such store, it is of another version, or older than the bookmark.</exception>
    Task<IGraphReader> ReadAsync(Bookmark? bookmark = null, CancellationToken cancellation = default);
}

/// <summary>A point in the store's history: the sequence number of a commit, and the backend's own mark where it has one.</summary>
public sealed record Bookmark(long Sequence, string? Mark = null);
