namespace KnowledgeGraph.Ingestion.Readers;

/// <summary>What a <c>manifest.json</c> says of the pages beside it: page name → newspaper, home division, issue date.</summary>
public sealed class Manifest
{
    /// <summary>The name under which a manifest is found beside pages.</summary>
    public const string FileName = "manifest.json";

    private readonly IReadOnlyDictionary<string, ManifestEntry> _entries;

    internal Manifest(IReadOnlyDictionary<string, ManifestEntry> entries, IReadOnlyList<string> warnings)
    {
        _entries = entries;
        Warnings = warnings;
    }

    /// <summary>Properties that nobody understands, each with file and line.</summary>
    public IReadOnlyList<string> Warnings { get; }

    /// <exception cref="ManifestException">It is missing or broken; the message says where.</exception>
    public static Manifest Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            return new ManifestParser(path, File.ReadAllBytes(path)).Parse();
        }
        catch (UnauthorizedAccessException error)
        {
            throw new ManifestException($"{path}: the manifest may not be read; give this user permission to read it.", error);
        }
        catch (IOException error)
        {
            throw new ManifestException($"{path}: the manifest can't be read: {error.Message}", error);
        }
    }

    /// <summary>The pages that it tells of.</summary>
    public IEnumerable<string> Pages => _entries.Keys;

    /// <summary>The entry of a page: by its file name, with or without ending.</summary>
    public ManifestEntry? Find(string page) => _entries.GetValueOrDefault(Path.GetFileNameWithoutExtension(page)) ?? _entries.GetValueOrDefault(Path.GetFileName(page));
}

/// <summary>What a manifest says of one page.</summary>
public sealed record ManifestEntry
{
    public string? Newspaper { get; init; }

    public string? Home { get; init; }

    public string? HomeCode { get; init; }

    public DateOnly? IssueDate { get; init; }

    /// <summary>The year of the issue, where the day is not known.</summary>
    public int? IssueYear { get; init; }

    public string? Number { get; init; }

    public Uri? Address { get; init; }
}
