using System.Collections.Concurrent;
using KnowledgeGraph.Core.Articles;

namespace KnowledgeGraph.Ingestion.Readers;

/// <summary>Reads files and folders of page text and Markdown; what can't be read gives a reason, never an exception.</summary>
/// <remarks>A folder's <c>manifest.json</c> says what its pages are. One that is broken fails the pages of its folder: with the wrong newspaper or date they would be other articles.</remarks>
public sealed class PageReader
{
    /// <summary>The largest file that is read, in bytes: a printed page has some 10,000 characters, what has a hundred times as many is something else.</summary>
    public const int UsualMaxBytes = 4 * 1024 * 1024;

    /// <summary>The name under which a list of divisions is found beside pages.</summary>
    public const string DivisionListName = PageFiles.DivisionListName;

    private readonly Manifest? _named;
    private readonly PageDefaults _defaults;
    private readonly int _maxBytes;
    private readonly ConcurrentDictionary<string, FolderManifest> _folders = new();
    private readonly ManifestGaps _gaps = new();

    /// <param name="manifest">A manifest for all pages; null to take the one beside each page, where there is one.</param>
    /// <param name="defaults">Metadata that manifests leave out.</param>
    /// <param name="maxBytes">The largest file that is read.</param>
    /// <exception cref="ManifestException">The manifest named is missing or broken.</exception>
    public PageReader(string? manifest, PageDefaults defaults, int maxBytes = UsualMaxBytes)
    {
        ArgumentNullException.ThrowIfNull(defaults);
        _named = manifest is null ? null : Manifest.Load(manifest);
        _defaults = defaults;
        _maxBytes = maxBytes;
    }

    /// <summary>What manifests say that nobody understands: misspelt properties; and what it leaves out: pages, their newspaper or home division. Complete once the pages are read.</summary>
    public IReadOnlyList<string> Warnings =>
        [.. _folders.OrderBy(folder => folder.Key, StringComparer.Ordinal).SelectMany(folder => folder.Value.Manifest?.Warnings ?? []).Concat(_named?.Warnings ?? []).Concat(_gaps.Warnings)];

    /// <summary>What is wrong with manifests that stand beside pages, whose pages are not read. Complete once the pages are read.</summary>
    public IReadOnlyList<string> BrokenManifests => [.. _folders.Values.Select(folder => folder.Failure).OfType<string>().Order(StringComparer.Ordinal)];

    /// <summary>The pages that paths name, in code-point order; what is missing stands among them and fails when read.</summary>
    public static IReadOnlyList<string> Files(IEnumerable<string> paths) => PageFiles.Find(paths);

    /// <summary>The lists of divisions that stand beside pages.</summary>
    public static IReadOnlyList<string> DivisionLists(IEnumerable<string> files) => PageFiles.DivisionLists(files);

    /// <summary>Reads one file.</summary>
    public PageRead Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (PageFiles.WhyNoPage(path) is { } reason) return PageRead.Failed(path, reason);
        var folder = ManifestFor(path);
        if (folder.Failure is not null) return PageRead.Failed(path, folder.Failure);
        var (text, failure) = PageText.Read(path, _maxBytes);
        if (text is null) return PageRead.Failed(path, failure!);
        var metadata = Metadata(path, folder.Manifest);
        _gaps.Note(path, _named is null ? folder.Manifest : null, metadata);
        return PageRead.Of(path, new Page(metadata, text, PageFiles.FormatOf(path)));
    }

    private FolderManifest ManifestFor(string path) =>
        _named is not null ? new FolderManifest(_named, null) : _folders.GetOrAdd(Path.GetDirectoryName(Path.GetFullPath(path)) ?? "", FolderManifest.Load);

    private PageMetadata Metadata(string path, Manifest? manifest)
    {
        var entry = manifest?.Find(path);
        var dated = entry is { IssueDate: not null } or { IssueYear: not null };
        return new PageMetadata
        {
            Name = Path.GetFileNameWithoutExtension(path),
            Newspaper = entry?.Newspaper ?? _defaults.Newspaper,
            Home = entry?.Home ?? _defaults.Home,
            HomeCode = entry?.HomeCode,
            IssueDate = dated ? entry!.IssueDate : _defaults.IssueDate,
            IssueYear = dated ? entry!.IssueYear : _defaults.IssueYear,
            Number = entry?.Number,
            Address = entry?.Address,
        };
    }

    /// <summary>A folder's manifest, none, or why it is of no use.</summary>
    private sealed record FolderManifest(Manifest? Manifest, string? Failure)
    {
        public static FolderManifest Load(string folder)
        {
            var path = Path.Combine(folder, Readers.Manifest.FileName);
            if (!File.Exists(path)) return new FolderManifest(null, null);
            try
            {
                return new FolderManifest(Readers.Manifest.Load(path), null);
            }
            catch (ManifestException error)
            {
                return new FolderManifest(null, error.Message);
            }
        }
    }
}
