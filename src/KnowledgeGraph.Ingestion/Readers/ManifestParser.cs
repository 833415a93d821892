using System.Text;
using System.Text.Json;
using KnowledgeGraph.Core.Articles;

namespace KnowledgeGraph.Ingestion.Readers;

/// <summary>Parses a manifest token by token, so that every complaint names its line and column.</summary>
internal sealed class ManifestParser(string path, byte[] json)
{
    private const string Known = "newspaper, home, homeCode, date, number, address";

    private readonly Dictionary<string, ManifestEntry> _entries = [];
    private readonly List<string> _warnings = [];
    private readonly int _start = json is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;

    public Manifest Parse()
    {
        try
        {
            var reader = new Utf8JsonReader(json.AsSpan(_start));
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject) throw Wrong(reader, "an object of page names is expected");
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName) ReadEntry(ref reader);
            reader.Read();
            return new Manifest(_entries, _warnings);
        }
        catch (JsonException error)
        {
            throw new ManifestException($"{path}:{error.LineNumber + 1}:{error.BytePositionInLine + 1}: the manifest is no valid JSON: {Plain(error.Message)}", error);
        }
        catch (InvalidOperationException error)
        {
            throw new ManifestException($"{path}: the manifest is no UTF-8 text; save it as UTF-8.", error);
        }
    }

    private void ReadEntry(ref Utf8JsonReader reader)
    {
        var name = reader.GetString()!;
        if (_entries.ContainsKey(name)) throw Wrong(reader, $"'{name}' stands twice");
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject) throw Wrong(reader, $"'{name}' wants an object such as {{\"newspaper\": \"云台报\", \"home\": \"云台区\", \"date\": \"2021-07-09\"}}");
        var entry = new ManifestEntry();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName) entry = ReadProperty(ref reader, entry);
        _entries.Add(name, entry);
    }

    private ManifestEntry ReadProperty(ref Utf8JsonReader reader, ManifestEntry entry)
    {
        var property = reader.GetString()!;
        if (!Known.Split(", ").Contains(property))
        {
            _warnings.Add($"{At(reader)}: '{property}' says nothing of a page; known are {Known}.");
            reader.Skip();
            return entry;
        }
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null) return entry;
        if (reader.TokenType != JsonTokenType.String) throw Wrong(reader, $"'{property}' wants a text in quotation marks");
        var value = reader.GetString()!;
        return property switch
        {
            "newspaper" => entry with { Newspaper = value },
            "home" => entry with { Home = value },
            "homeCode" => entry with { HomeCode = value },
            "date" => Dated(reader, value, entry),
            "number" => entry with { Number = value },
            _ => entry with { Address = Address(reader, value) },
        };
    }

    private ManifestEntry Dated(in Utf8JsonReader reader, string value, ManifestEntry entry) =>
        IssueTime.TryParse(value, out var date, out var year) ? entry with { IssueDate = date, IssueYear = year } : throw Wrong(reader, $"'{value}' is no date; write it as 2021-07-09, or as 2021 where only the year is known");

    private Uri Address(in Utf8JsonReader reader, string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address) ? address : throw Wrong(reader, $"'{value}' is no address; write it as https://example.org/page");

    private ManifestException Wrong(in Utf8JsonReader reader, string reason) => new($"{At(reader)}: {reason}.");

    /// <summary>File, line and column of the token at hand.</summary>
    private string At(in Utf8JsonReader reader)
    {
        var before = json.AsSpan(_start, (int)reader.TokenStartIndex);
        var line = before.Count((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return $"{path}:{line}:{column}";
    }

    /// <summary>The parser's message without the place, which stands in front already.</summary>
    private static string Plain(string message) => message.IndexOf(" LineNumber:", StringComparison.Ordinal) is var at and > 0 ? message[..at] : message;
}
