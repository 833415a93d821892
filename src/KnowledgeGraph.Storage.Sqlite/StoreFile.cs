using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Sqlite.Sessions;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite;

/// <summary>The file of a store, and what to say when it can't be used.</summary>
internal sealed class StoreFile
{
    public const string Scheme = "sqlite:";

    // Result codes of SQLite, https://www.sqlite.org/rescode.html
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Interrupted = 9;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CantOpen = 14;
    private const int NotADatabase = 26;

    public StoreFile(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        Address = Scheme + path;
    }

    public string Path { get; }

    public string Address { get; }

    /// <exception cref="StoreException">There is no such file.</exception>
    public void CheckExists()
    {
        CheckFolder();
        if (!File.Exists(Path)) throw new StoreException($"{Address}: there is no such file; ingest some pages first, or name another store.");
    }

    /// <exception cref="StoreException">A file could not be made there.</exception>
    public void CheckFolder()
    {
        if (Directory.Exists(Path)) throw new StoreException($"{Address} is a folder; name a file in it.");
        var folder = System.IO.Path.GetDirectoryName(Path);
        if (!Directory.Exists(folder)) throw new StoreException($"{Address}: the folder {folder} does not exist; make it, or name another file.");
    }

    /// <summary>The file that was opened lies no longer there.</summary>
    public StoreReplacedException Replaced() => new(
        $"{Address} was replaced or taken away while this program had it open; start the program again. Where another file lies there now, first delete {Path}-wal and {Path}-shm unless they came with it: they belong to the old one.");

    /// <summary>Does work on the file, at once; a failure of SQLite comes out as what it means to whoever named the file.</summary>
    public Task<T> Run<T>(Func<T> work, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested) return Task.FromCanceled<T>(cancellation);
        try
        {
            return Task.FromResult(work());
        }
        catch (SqliteException cause)
        {
            return Task.FromException<T>(Explain(cause));
        }
        catch (Exception cause) when (cause is StoreException or ObjectDisposedException)
        {
            return Task.FromException<T>(cause);
        }
    }

    /// <summary>Does work by a session that others may want at the same time; cancelling stops the statement that runs.</summary>
    public Task<T> Run<T>(Session session, Func<Session, T> work, CancellationToken cancellation) => Run(
        () =>
        {
            lock (session)
            {
                using var interruption = cancellation.UnsafeRegister(_ => session.Interrupt(), null);
                return work(session);
            }
        },
        cancellation);

    private Exception Explain(SqliteException cause) => cause.SqliteErrorCode switch
    {
        Busy or Locked => new StoreException($"{Address} is locked by another program; close it, or try again later.", cause),
        ReadOnly => new StoreException($"{Address} can't be written; check the permissions of the file and its folder.", cause),
        CantOpen => new StoreException($"{Address} can't be opened; check the permissions of the file and its folder.", cause),
        NotADatabase => new StoreException($"{Address} is no SQLite database; name another file.", cause),
        Corrupt => new StoreException($"{Address} is damaged; restore it from a copy, or ingest the pages into a new store.", cause),
        Full => new StoreException($"{Address}: the disk is full; make room and try again.", cause),
        Interrupted => new OperationCanceledException("The statement was cancelled.", cause),
        _ => new StoreException($"{Address}: {cause.Message}", cause),
    };
}
