using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Core.Articles;

namespace KnowledgeGraph.Ingestion.Readers;

/// <summary>What <c>manifest.json</c> says of the pages beside it: name → newspaper, home, date.</summary>
public sealed class Manifest
{
    /// <summary>The name under which a manifest is found beside pages.</summary>
    public const string FileName = "manifest.json";

    private readonly Dictionary<string, PageMetadata> _pages;

    private Manifest(Dictionary<string, PageMetadata> pages) => _pages = pages;

    public static Manifest Empty { get; } = new([]);

    /// <exception cref="ManifestException">The file is no JSON, or an entry is not of the form; the message names file and place.</exception>
    public static Manifest Load(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(path));
            if (document.RootElement.ValueKind != JsonValueKind.Object) throw Wrong(path, "the top level must be an object of page names");
            return new Manifest(document.RootElement.EnumerateObject().ToDictionary(entry => entry.Name, entry => Entry(path, entry)));
        }
        catch (JsonException error)
        {
            throw new ManifestException($"{path}:{error.LineNumber + 1}:{error.BytePositionInLine + 1}: not JSON: mend it there, or name another manifest with --manifest.", error);
        }
        catch (IOException error)
        {
            throw new ManifestException($"{path}: {error.Message}", error);
        }
    }

    /// <summary>The page's metadata: the manifest's, with what it leaves out from the defaults.</summary>
    public PageMetadata Of(string page, PageDefaults defaults)
    {
        ArgumentNullException.ThrowIfNull(defaults);
        var entry = _pages.GetValueOrDefault(page) ?? new PageMetadata { Name = page };
        return entry with { Newspaper = entry.Newspaper ?? defaults.Newspaper, Home = entry.Home ?? defaults.Home, IssueDate = entry.IssueDate ?? defaults.IssueDate };
    }

    private static PageMetadata Entry(string path, JsonProperty entry)
    {
        if (entry.Value.ValueKind != JsonValueKind.Object) throw Wrong(path, $"'{entry.Name}' must be an object with newspaper, home and date");
        var date = Text(path, entry, "date");
        return new PageMetadata { Name = entry.Name, Newspaper = Text(path, entry, "newspaper"), Home = Text(path, entry, "home"), IssueDate = date is null ? null : Day(path, entry.Name, date) };
    }

    private static string? Text(string path, JsonProperty entry, string name)
    {
        if (!entry.Value.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw Wrong(path, $"'{entry.Name}.{name}' must be a text or null");
    }

    private static DateOnly Day(string path, string page, string date) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Wrong(path, $"'{page}.date' is '{date}'; write it as 2023-03-30");

    private static ManifestException Wrong(string path, string reason) => new($"{path}: {reason}.");
}
