using System.Collections.Concurrent;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Sqlite.Schema;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Sessions;

/// <summary>The sessions of one store: opened when needed, kept for the next, closed with the store.</summary>
internal sealed class SessionPool(StoreFile file) : IDisposable
{
    /// <summary>So long a statement waits for another process before it gives up.</summary>
    private const int SecondsToWait = 10;

    /// <summary>Kilobytes of the file that a session keeps in memory.</summary>
    public const int Cache = 32_000;

    /// <summary>So many keeps the one that writes: the ids of what it writes lie all over the indexes.</summary>
    public const int WriterCache = 128_000;

    /// <summary>Ids are hashes, so a commit touches pages all over the file: the rarer the log is worked in, the fewer are written twice. It grows to 128 MB so.</summary>
    private const string CheckpointSql = "PRAGMA wal_autocheckpoint = 32000";

    private readonly ConcurrentBag<Session> _idle = [];
    private readonly Lock _lock = new();
    private Session? _first;
    private bool _closed;

    /// <summary>A session on a store of this version of the schema.</summary>
    /// <exception cref="StoreException">There is no store, it is of another version, or another file took its place since it was opened.</exception>
    public Session Take()
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        if (_first?.HasMoved() == true) throw file.Replaced();
        if (_idle.TryTake(out var session)) return session;
        file.CheckExists();
        session = Open(SqliteOpenMode.ReadWrite);
        try
        {
            SchemaVersion.CheckCurrent(file, session);
            Remember();
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    public void Return(Session session)
    {
        if (_closed) session.Dispose();
        else _idle.Add(session);
    }

    /// <summary>A session on whatever is there; with <see cref="SqliteOpenMode.ReadWriteCreate"/> on a new file if nothing is.</summary>
    public Session Open(SqliteOpenMode mode)
    {
        var text = new SqliteConnectionStringBuilder
        {
            DataSource = file.Path,
            Mode = mode,
            ForeignKeys = true,
            Pooling = false,
            DefaultTimeout = SecondsToWait,
        };
        var connection = new SqliteConnection(text.ToString());
        try
        {
            connection.Open();
            var session = new Session(connection);
            // A killed process loses nothing; a power cut may lose the last commits, never break the file.
            session.Execute("PRAGMA synchronous = NORMAL");
            session.Execute("PRAGMA temp_store = MEMORY");
            session.Keep(Cache);
            session.Execute(CheckpointSql);
            return session;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Keeps the file that is opened first in view: what others open later must be the same.</summary>
    private void Remember()
    {
        lock (_lock) _first ??= Open(SqliteOpenMode.ReadWrite);
    }

    public void Dispose()
    {
        _closed = true;
        _first?.Dispose();
        while (_idle.TryTake(out var session)) session.Dispose();
    }
}
