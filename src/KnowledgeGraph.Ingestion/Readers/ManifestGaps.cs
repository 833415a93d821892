using System.Collections.Concurrent;
using KnowledgeGraph.Core.Articles;

namespace KnowledgeGraph.Ingestion.Readers;

/// <summary>What metadata leave out, noted page by page and told as a line for each kind, with what is lost by it.</summary>
internal sealed class ManifestGaps
{
    private readonly ConcurrentDictionary<string, bool> _homeless = new();
    private readonly ConcurrentDictionary<string, bool> _paperless = new();
    private readonly ConcurrentDictionary<string, FolderGaps> _folders = new();

    /// <summary>Complete once the pages are read.</summary>
    public IEnumerable<string> Warnings =>
    [
        .. _folders.OrderBy(folder => folder.Key, StringComparer.Ordinal).SelectMany(folder => folder.Value.Warnings(folder.Key)),
        .. Told(_homeless.Keys, "no home division, so that posts of 我区 and 区委书记 belong to none: name it by --home or in a manifest.json."),
        .. Told(_paperless.Keys, "no newspaper, so that the same text in two papers is one article: name it by --newspaper or in a manifest.json."),
    ];

    /// <param name="path">The page's file.</param>
    /// <param name="beside">The manifest that lies beside it, if there is one.</param>
    /// <param name="page">What is known of it.</param>
    public void Note(string path, Manifest? beside, PageMetadata page)
    {
        if (page is { Home: null, HomeCode: null }) _homeless.TryAdd(path, true);
        if (page.Newspaper is null) _paperless.TryAdd(path, true);
        if (beside is null) return;
        var folder = _folders.GetOrAdd(Path.GetDirectoryName(path) ?? "", name => new FolderGaps(beside, name));
        if (beside.Find(path) is null && (page.Newspaper is null || page is { Home: null, HomeCode: null } || page.EarliestIssue is null)) folder.Unnamed.TryAdd(page.Name, true);
    }

    private static IEnumerable<string> Told(ICollection<string> pages, string lack) =>
        pages.Min(StringComparer.Ordinal) is { } first ? [$"{first}{(pages.Count > 1 ? $" and {pages.Count - 1} more pages have" : " has")} {lack}"] : [];

    /// <summary>A folder whose manifest and pages don't match.</summary>
    private sealed class FolderGaps(Manifest manifest, string folder)
    {
        private readonly IReadOnlyList<string> _missing = [.. manifest.Pages.Where(page => !PageFiles.Names(page).Any(name => File.Exists(Path.Combine(folder, name)))).Order(StringComparer.Ordinal)];

        public ConcurrentDictionary<string, bool> Unnamed { get; } = new();

        public IEnumerable<string> Warnings(string path)
        {
            var file = Path.Combine(path, Manifest.FileName);
            if (Unnamed.Keys.Min(StringComparer.Ordinal) is { } first) yield return $"{file} has nothing on {first}{(Unnamed.Count > 1 ? $" and {Unnamed.Count - 1} more pages" : "")}; add what is known of {(Unnamed.Count > 1 ? "them" : "it")}.";
            if (_missing.Count > 0) yield return $"{file} tells of {_missing[0]}{(_missing.Count > 1 ? $" and {_missing.Count - 1} more pages" : "")}, but no page of that name lies beside it.";
        }
    }
}
