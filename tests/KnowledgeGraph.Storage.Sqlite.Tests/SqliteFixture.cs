using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Specification;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Tests;

/// <summary>A file of its own for each test, in a folder of its own for each class.</summary>
public sealed class SqliteFixture : IStoreFixture, IDisposable
{
    private int _files;

    public string Folder { get; } = Directory.CreateTempSubdirectory("kg-sqlite-").FullName;

    public string Path => System.IO.Path.Combine(Folder, $"{_files}.db");

    public string? SkipReason => null;

    public Task ResetAsync()
    {
        _files++;
        return Task.CompletedTask;
    }

    public IGraphStore Open(TimeProvider time) => new SqliteStore(Path, time);

    public Task SetSchemaVersionAsync(int version) => ExecuteAsync($"UPDATE schema_version SET version = {version} WHERE version = (SELECT max(version) FROM schema_version)");

    /// <summary>Does something to the file behind the store's back.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own text.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
