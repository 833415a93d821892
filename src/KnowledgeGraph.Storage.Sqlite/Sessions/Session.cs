using System.Globalization;
using KnowledgeGraph.Core.Storage.Serialization;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Sessions;

/// <summary>One connection with its prepared statements.</summary>
/// <remarks>
/// Values are bound by position: the same statement text is always run with the same names in the same order.
/// Not for two threads at once.
/// </remarks>
internal sealed class Session(SqliteConnection connection) : IDisposable
{
    /// <summary>Filters make statements of many shapes; beyond so many the prepared ones are dropped.</summary>
    private const int MostPrepared = 200;

    private readonly Dictionary<string, SqliteCommand> _prepared = [];

    /// <summary>Runs a statement and gives the number of rows it changed.</summary>
    public int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> values) => Prepare(sql, values).ExecuteNonQuery();

    public List<T> Query<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var reader = Prepare(sql, values).ExecuteReader();
        List<T> rows = [];
        while (reader.Read()) rows.Add(row(reader));
        return rows;
    }

    /// <summary>The first column of the first row; null where there is none.</summary>
    public long? Number(string sql, params ReadOnlySpan<(string Name, object? Value)> values) => Prepare(sql, values).ExecuteScalar() as long?;

    /// <summary>Texts as one value, for json_each.</summary>
    public static string List(IEnumerable<string> texts) => GraphJson.Write<IReadOnlyList<string>>([.. texts]);

    /// <summary>Runs the work in one transaction that writes: all of it or nothing.</summary>
    public T InTransaction<T>(Func<T> work)
    {
        Execute("BEGIN IMMEDIATE");
        try
        {
            var result = work();
            Execute("COMMIT");
            return result;
        }
        catch
        {
            Rollback();
            throw;
        }
    }

    /// <summary>Ends the transaction, if SQLite has not done so itself (it does when the disk is full, for one).</summary>
    public void Rollback()
    {
        if (SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0) Execute("ROLLBACK");
    }

    /// <summary>Sets how many kilobytes of the file the session keeps in memory.</summary>
    public void Keep(int kilobytes) => Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA cache_size = -{kilobytes}"));

    /// <summary>Stops what the session is doing at this moment, from any thread.</summary>
    public void Interrupt() => SQLitePCL.raw.sqlite3_interrupt(connection.Handle);

    /// <summary>Whether the file that was opened lies no longer under its name; asks the system, not SQLite's memory. Never on Windows, which lets nobody replace an open file.</summary>
    public bool HasMoved()
    {
        if (connection.Handle is not { } handle) return false;
        var (held, moved) = (false, 0);
        try
        {
            // Another thread may close the session meanwhile; the handle stays until it is released here.
            handle.DangerousAddRef(ref held);
            return NativeMethods.FileControl(handle.DangerousGetHandle(), null, NativeMethods.HasMoved, ref moved) == 0 && moved != 0;
        }
        catch (ObjectDisposedException)
        {
            return false;
        }
        finally
        {
            if (held) handle.DangerousRelease();
        }
    }

    public void Dispose()
    {
        Forget();
        connection.Dispose();
    }

    private SqliteCommand Prepare(string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!_prepared.TryGetValue(sql, out var command)) command = Add(sql, values);
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i].Value ?? DBNull.Value;
        return command;
    }

    private SqliteCommand Add(string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (_prepared.Count >= MostPrepared) Forget();
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return _prepared[sql] = command;
    }

    private void Forget()
    {
        foreach (var command in _prepared.Values) command.Dispose();
        _prepared.Clear();
    }
}
