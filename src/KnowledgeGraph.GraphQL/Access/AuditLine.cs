using System.Collections;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.GraphQL.Access;

/// <summary>A line of the audit log: JSON, and never long, whatever was sent.</summary>
internal static class AuditLine
{
    /// <summary>Characters of a text that are noted; a page of a newspaper is noted by its beginning.</summary>
    public const int LongestText = 200;

    /// <summary>Items of a list, or members of a map, that are noted.</summary>
    public const int MostItems = 50;

    /// <summary>Characters of all arguments together; what has more is noted by its beginning, as one text.</summary>
    public const int LongestArguments = 4000;

    private const string Rest = "…";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(DateTimeOffset at, Caller caller, string mutation, IReadOnlyDictionary<string, object?>? arguments, string outcome) =>
        JsonSerializer.Serialize(new { at, who = Shortened(caller.Name), address = caller.Address?.ToString(), mutation, arguments = Bounded(arguments), outcome }, Options);

    private static object? Bounded(IReadOnlyDictionary<string, object?>? arguments)
    {
        if (arguments is null) return null;
        var given = Members(arguments);
        var text = JsonSerializer.Serialize(given, Options);
        return text.Length <= LongestArguments ? given : Beginning(text, LongestArguments);
    }

    private static object? Shortened(object? value) => value switch
    {
        string { Length: > LongestText } text => Beginning(text, LongestText),
        IEnumerable<KeyValuePair<string, object?>> members => Members(members),
        string or null => value,
        IEnumerable items => Items([.. items.Cast<object?>()]),
        _ => value,
    };

    private static Dictionary<string, object?> Members(IEnumerable<KeyValuePair<string, object?>> members)
    {
        List<KeyValuePair<string, object?>> all = [.. members];
        var noted = new Dictionary<string, object?>();
        foreach (var (name, value) in all.Take(MostItems)) noted[name.Length > LongestText ? Beginning(name, LongestText) : name] = Shortened(value);
        if (all.Count > MostItems) noted[Rest] = string.Create(CultureInfo.InvariantCulture, $"({all.Count} members)");
        return noted;
    }

    private static List<object?> Items(IReadOnlyList<object?> items)
    {
        List<object?> noted = [.. items.Take(MostItems).Select(Shortened)];
        if (items.Count > MostItems) noted.Add(string.Create(CultureInfo.InvariantCulture, $"{Rest} ({items.Count} items)"));
        return noted;
    }

    /// <summary>Never half of a character.</summary>
    private static string Beginning(string text, int length) =>
        string.Create(CultureInfo.InvariantCulture, $"{text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)]}{Rest} ({text.Length} characters)");
}
