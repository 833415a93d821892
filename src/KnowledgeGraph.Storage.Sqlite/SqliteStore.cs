using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Sqlite.Reading;
using KnowledgeGraph.Storage.Sqlite.Schema;
using KnowledgeGraph.Storage.Sqlite.Sessions;
using KnowledgeGraph.Storage.Sqlite.Writing;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite;

/// <summary>The graph in one file, with nothing to install.</summary>
/// <remarks>
/// Any number of readers, of this and other processes, read beside the one writer, each a snapshot. A process that is killed leaves the last whole commit.
/// Opening touches no file; <see cref="MigrateAsync"/> makes it.
/// </remarks>
public sealed class SqliteStore : IGraphStore
{
    private readonly StoreFile _file;
    private readonly SessionPool _sessions;
    private readonly TimeProvider _time;

    /// <param name="path">The file, made by <see cref="MigrateAsync"/> if it does not exist.</param>
    /// <param name="time">The clock of leases.</param>
    public SqliteStore(string path, TimeProvider? time = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        _file = new StoreFile(path);
        _sessions = new SessionPool(_file);
        _time = time ?? TimeProvider.System;
    }

    public string Address => _file.Address;

    /// <inheritdoc/>
    public int SchemaVersion => Migrations.Latest;

    /// <summary>Opens an address of the form sqlite:FILE.</summary>
    /// <exception cref="StoreException">The address has another form.</exception>
    public static SqliteStore Parse(string address, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(address);
        var path = address.StartsWith(StoreFile.Scheme, StringComparison.Ordinal) ? address[StoreFile.Scheme.Length..] : "";
        return string.IsNullOrWhiteSpace(path)
            ? throw new StoreException($"'{address}' names no SQLite store; write sqlite:FILE, as in sqlite:graph.db.")
            : new SqliteStore(path, time);
    }

    /// <inheritdoc/>
    public Task MigrateAsync(CancellationToken cancellation = default) => _file.Run(() =>
    {
        _file.CheckFolder();
        using var session = _sessions.Open(SqliteOpenMode.ReadWriteCreate);
        Migrations.Run(_file, session, _time);
        return true;
    }, cancellation);

    /// <inheritdoc/>
    public Task<IGraphWriter> LeaseWriterAsync(string holder, TimeSpan duration, CancellationToken cancellation = default) =>
        _file.Run(() => (IGraphWriter)SqliteWriter.Lease(_file, _sessions, new Lease(holder, duration, _time)), cancellation);

    /// <inheritdoc/>
    public Task<IGraphReader> ReadAsync(Bookmark? bookmark = null, CancellationToken cancellation = default) =>
        _file.Run(() => (IGraphReader)SqliteReader.Begin(_file, _sessions, bookmark), cancellation);

    public ValueTask DisposeAsync()
    {
        _sessions.Dispose();
        return ValueTask.CompletedTask;
    }
}
