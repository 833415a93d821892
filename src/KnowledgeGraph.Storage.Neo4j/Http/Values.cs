using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Storage.Neo4j.Http;

/// <summary>A list of values, read one after the other.</summary>
internal ref struct Values(JsonElement list)
{
    private JsonElement.ArrayEnumerator _rest = list.EnumerateArray();

    public string Text() => TextOrNull() ?? throw Damaged();

    public string? TextOrNull() => Next().GetString();

    public int Number() => Next() is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : throw Damaged();

    public double Fraction() => Next() is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : throw Damaged();

    public IReadOnlyList<string> Texts() => Next() is { ValueKind: JsonValueKind.Array } texts ? Texts(texts) : [];

    /// <summary>Two dates as Cypher prints them; null where one is.</summary>
    public DayRange? Days()
    {
        var (first, last) = (Date(Next()), Date(Next()));
        return first is { } from && last is { } to ? new DayRange(from, to) : null;
    }

    /// <summary>A day's number; null where it is absent or the number of no day.</summary>
    public DateOnly? Day() =>
        Next() is { ValueKind: JsonValueKind.Number } number && number.GetInt32() is var day && day != EntityIndex.NoDay ? DateOnly.FromDayNumber(day) : null;

    /// <summary>As many values as there are names.</summary>
    public AttributeSet Attributes(IReadOnlyList<string> names)
    {
        var pairs = new (string, string?)[names.Count];
        for (var at = 0; at < pairs.Length; at++) pairs[at] = (names[at], StatedText.Of(Next()));
        return AttributeSet.Of(pairs);
    }

    /// <summary>The texts of a list.</summary>
    public static IReadOnlyList<string> Texts(JsonElement list)
    {
        if (list.GetArrayLength() is var count && count == 0) return [];
        var texts = new string[count];
        var at = 0;
        foreach (var item in list.EnumerateArray()) texts[at++] = item.GetString()!;
        return texts;
    }

    /// <summary>A date as Cypher prints it.</summary>
    public static DateOnly? Date(JsonElement value) => value.GetString() is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    private JsonElement Next() => _rest.MoveNext() ? _rest.Current : throw Damaged();

    private static StoreException Damaged() => new("The store is damaged: something lacks a property that it must have.");
}
