using KnowledgeGraph.Ingestion.Readers;

namespace KnowledgeGraph.Ingestion.Watching;

/// <summary>By what a changed page is known: length and time of its file, and of what stands beside it and says what it is.</summary>
internal readonly record struct PageStamp(FileStamp Page, FileStamp Manifest, FileStamp Divisions)
{
    public static PageStamp Of(string path)
    {
        var folder = Path.GetDirectoryName(path) ?? "";
        return new PageStamp(FileStamp.Of(path), FileStamp.Of(Path.Combine(folder, Readers.Manifest.FileName)), FileStamp.Of(Path.Combine(folder, PageReader.DivisionListName)));
    }
}

/// <summary>Length and time of one file; nothing where there is none.</summary>
internal readonly record struct FileStamp(long Length, DateTime WrittenUtc)
{
    public static FileStamp Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new FileStamp(file.Length, file.LastWriteTimeUtc) : default;
    }
}
