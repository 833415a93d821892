using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Sqlite.Sessions;

namespace KnowledgeGraph.Storage.Sqlite.Schema;

/// <summary>Which version of the schema a file has.</summary>
internal static class SchemaVersion
{
    /// <summary>Marks a file as ours in its header: "KGRF".</summary>
    public const int ApplicationId = 0x4B475246;

    /// <summary>The version of the file; 0 for an empty one.</summary>
    /// <exception cref="StoreException">The file belongs to another program.</exception>
    public static int Of(StoreFile file, Session session)
    {
        if (session.Number("SELECT count(*) FROM sqlite_schema") == 0) return 0;
        if (session.Number("PRAGMA application_id") != ApplicationId)
            throw new StoreException($"{file.Address} is a database of another program; name another file.");
        return (int)(session.Number("SELECT max(version) FROM schema_version") ?? 0);
    }

    /// <exception cref="StoreException">The file is not of the version that this program writes.</exception>
    public static void CheckCurrent(StoreFile file, Session session)
    {
        var version = Of(file, session);
        if (version > Migrations.Latest) throw Newer(file, version);
        if (version < Migrations.Latest)
            throw new StoreException($"{file.Address} has version {version} of the schema, this program needs {Migrations.Latest}; ingest into it once to bring it up to date.");
    }

    public static StoreException Newer(StoreFile file, int version) => new(
        $"{file.Address} has version {version} of the schema, this program knows {Migrations.Latest} at most; use a newer program, or another store.");
}
