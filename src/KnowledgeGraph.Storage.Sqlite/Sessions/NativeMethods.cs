using System.Runtime.InteropServices;

namespace KnowledgeGraph.Storage.Sqlite.Sessions;

/// <summary>What SQLite can do and its wrapper can't.</summary>
internal static partial class NativeMethods
{
    /// <summary>SQLITE_FCNTL_HAS_MOVED, https://www.sqlite.org/c3ref/c_fcntl_begin_atomic_write.html.</summary>
    public const int HasMoved = 20;

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_file_control", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]
    public static partial int FileControl(nint database, string? name, int operation, ref int answer);
}
