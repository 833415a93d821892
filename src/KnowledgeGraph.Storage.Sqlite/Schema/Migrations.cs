using System.Globalization;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Sqlite.Sessions;

namespace KnowledgeGraph.Storage.Sqlite.Schema;

/// <summary>Brings a file to the version of the schema that this program writes.</summary>
/// <remarks>Each migration is an embedded file NNNN_what.sql; each runs once, in a transaction of its own, in order of its number.</remarks>
internal static class Migrations
{
    private static readonly (int Version, string Name)[] All = [.. typeof(Migrations).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(name => (int.Parse(name.AsSpan(0, 4), CultureInfo.InvariantCulture), name))];

    public static int Latest { get; } = All[^1].Version;

    /// <exception cref="StoreException">A newer version, or another program, wrote the file.</exception>
    public static void Run(StoreFile file, Session session, TimeProvider time)
    {
        var before = SchemaVersion.Of(file, session);
        if (before > Latest) throw SchemaVersion.Newer(file, before);
        if (before == Latest) return;
        // Readers beside the writer; a killed process leaves whole commits only.
        session.Execute("PRAGMA journal_mode = WAL");
        foreach (var (version, name) in All) session.InTransaction(() => Run(file, session, version, name, time.GetUtcNow()));
    }

    private static bool Run(StoreFile file, Session session, int version, string name, DateTimeOffset at)
    {
        // Another process may have been faster.
        if (SchemaVersion.Of(file, session) >= version) return false;
        if (version == 1) Start(session);
        session.Execute(Read(name));
        session.Execute(
            "INSERT INTO schema_version (version, name, at) VALUES (@version, @name, @at)",
            ("@version", version), ("@name", name), ("@at", at.ToString("O", CultureInfo.InvariantCulture)));
        return true;
    }

    private static void Start(Session session)
    {
        session.Execute($"PRAGMA application_id = {SchemaVersion.ApplicationId}");
        session.Execute("CREATE TABLE schema_version (version INTEGER PRIMARY KEY, name TEXT NOT NULL, at TEXT NOT NULL) STRICT");
    }

    private static string Read(string name)
    {
        using var stream = typeof(Migrations).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
