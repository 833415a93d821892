using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Ingestion.Readers;

/// <summary>Finds pages at paths and reads them; a file that is no page becomes a failure with its reason, and the others go on.</summary>
public sealed class PageReader
{
    /// <summary>The largest page that is read, in bytes.</summary>
    public const long MaxBytes = 4 << 20;

    private static readonly string[] Endings = [".txt", ".md", ".markdown"];

    private readonly string? _manifest;
    private readonly PageDefaults _defaults;
    private readonly Dictionary<string, Manifest> _manifests = [];

    /// <param name="manifest">A manifest for all pages; null to take the one beside each page, where there is one.</param>
    /// <param name="defaults">Metadata that manifests leave out.</param>
    public PageReader(string? manifest, PageDefaults defaults)
    {
        _manifest = manifest;
        _defaults = defaults;
    }

    /// <summary>The files of the paths, folders by their pages, in code-point order within a folder.</summary>
    public static IReadOnlyList<string> Files(IEnumerable<string> paths) => [.. paths.SelectMany(path => Directory.Exists(path)
        ? Directory.EnumerateFiles(path).Where(file => Endings.Contains(Path.GetExtension(file).ToLowerInvariant())).Order(CodePointComparer.Instance)
        : (IEnumerable<string>)[path])];

    /// <summary>The lists of divisions that stand with the pages.</summary>
    public static IReadOnlyList<string> DivisionLists(IEnumerable<string> files) =>
        [.. files.Select(file => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, "divisions.tsv")).Distinct().Where(File.Exists)];

    /// <exception cref="ManifestException">A manifest is wrong.</exception>
    public PageRead Read(string file)
    {
        try
        {
            var length = new FileInfo(file) is { Exists: true } info ? info.Length : -1;
            if (length < 0) return PageRead.Failed(file, "there is no such file.");
            if (length == 0) return PageRead.Failed(file, "it is empty.");
            if (length > MaxBytes) return PageRead.Failed(file, $"it has {length / 1048576.0:0.0} MB, more than the {MaxBytes >> 20} MB of a page; split it into pages.");
            var (text, failure) = PageText.Decode(File.ReadAllBytes(file));
            if (text is null) return PageRead.Failed(file, failure!);
            if (string.IsNullOrWhiteSpace(text)) return PageRead.Failed(file, "it holds nothing but white space.");
            var name = Path.GetFileNameWithoutExtension(file);
            return PageRead.Of(file, new Page(ManifestFor(file).Of(name, _defaults), text, FormatOf(file, text)));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return PageRead.Failed(file, $"it can't be read: {error.Message}");
        }
    }

    private Manifest ManifestFor(string file)
    {
        var path = _manifest ?? Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, Manifest.FileName);
        if (_manifests.TryGetValue(path, out var known)) return known;
        return _manifests[path] = _manifest is not null || File.Exists(path) ? Manifest.Load(path) : Manifest.Empty;
    }

    /// <summary>Markdown by its ending, or by its headings where a .txt holds them.</summary>
    private static PageFormat FormatOf(string file, string text) =>
        Path.GetExtension(file).StartsWith(".m", StringComparison.OrdinalIgnoreCase) || text.StartsWith("# ", StringComparison.Ordinal) || text.Contains("\n## ", StringComparison.Ordinal)
            ? PageFormat.Markdown
            : PageFormat.PlainText;
}
