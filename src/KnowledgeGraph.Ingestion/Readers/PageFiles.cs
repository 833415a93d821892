using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Ingestion.Readers;

/// <summary>Which files are pages.</summary>
internal static class PageFiles
{
    public const string DivisionListName = "divisions.tsv";

    private static readonly string[] Markdown = [".md", ".markdown"];
    private static readonly string[] Endings = [".txt", .. Markdown];

    /// <summary>Pages, and paths that hold none, in code-point order, each once.</summary>
    public static IReadOnlyList<string> Find(IEnumerable<string> paths) =>
        [.. paths.SelectMany(path => Directory.Exists(path) ? In(path) : [path]).DistinctBy(Path.GetFullPath).Order(CodePointComparer.Instance)];

    public static IReadOnlyList<string> DivisionLists(IEnumerable<string> files) =>
        [.. files.Select(file => Path.Combine(Path.GetDirectoryName(file) ?? "", DivisionListName)).Distinct().Where(File.Exists)];

    /// <summary>The files that a manifest's name of a page can mean: with or without its ending.</summary>
    public static IEnumerable<string> Names(string page) => Endings.Select(ending => page + ending).Prepend(page);

    public static PageFormat FormatOf(string path) => HasEnding(path, Markdown) ? PageFormat.Markdown : PageFormat.PlainText;

    /// <summary>Why the path is no page, as far as its name and kind tell; null where it may be one.</summary>
    public static string? WhyNoPage(string path)
    {
        if (Directory.Exists(path)) return $"the folder holds no page, or can't be opened; pages end in {string.Join(", ", Endings)}.";
        if (!File.Exists(path)) return "there is no such file or folder; check the path.";
        return HasEnding(path, Endings) ? null : $"its name ends in none of {string.Join(", ", Endings)}; save the page as text and name it so.";
    }

    /// <summary>The pages of a folder and the folders in it; hidden ones, links to folders and README files are left out. The folder itself where there are none.</summary>
    private static List<string> In(string folder)
    {
        var pages = new List<string>();
        Gather(folder, pages);
        return pages.Count > 0 ? pages : [folder];
    }

    private static void Gather(string folder, List<string> pages)
    {
        try
        {
            pages.AddRange(Directory.EnumerateFiles(folder).Where(IsPage));
            foreach (var inner in Directory.EnumerateDirectories(folder).Where(inner => !IsHidden(inner) && new DirectoryInfo(inner).LinkTarget is null)) Gather(inner, pages);
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            pages.Add(folder);
        }
    }

    private static bool IsPage(string path) =>
        HasEnding(path, Endings) && !IsHidden(path) && !Path.GetFileName(path).StartsWith("README.", StringComparison.OrdinalIgnoreCase);

    private static bool IsHidden(string path) => Path.GetFileName(path).StartsWith('.');

    private static bool HasEnding(string path, string[] endings) => endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
