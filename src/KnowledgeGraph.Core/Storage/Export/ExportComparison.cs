using System.Text.Json;

namespace KnowledgeGraph.Core.Storage.Export;

/// <summary>Compares two exports and names the first thing in which they differ.</summary>
public static class ExportComparison
{
    /// <summary>What differs first, by line and field; null where the exports are equal.</summary>
    public static string? FirstDifference(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        for (var at = 0; at < Math.Min(one.Count, other.Count); at++)
        {
            if (!string.Equals(one[at], other[at], StringComparison.Ordinal)) return $"line {at + 1}: {Difference(one[at], other[at])}";
        }
        if (one.Count == other.Count) return null;
        var (which, rest) = one.Count > other.Count ? ("first", one[other.Count]) : ("second", other[one.Count]);
        return $"line {Math.Min(one.Count, other.Count) + 1}: only the {which} has {rest}";
    }

    private static string Difference(string one, string other)
    {
        using var mine = JsonDocument.Parse(one);
        using var theirs = JsonDocument.Parse(other);
        return IdOf(mine.RootElement) == IdOf(theirs.RootElement)
            ? $"{IdOf(mine.RootElement)}: {Difference("", mine.RootElement, theirs.RootElement) ?? "the same values are written differently"}"
            : $"{IdOf(mine.RootElement)} in the first, {IdOf(theirs.RootElement)} in the second";
    }

    /// <summary>Kind and first id that a line holds.</summary>
    private static string IdOf(JsonElement line) => string.Join(' ', FirstTexts(line).Take(2));

    private static IEnumerable<string> FirstTexts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => FirstTexts(property.Value)),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };

    private static string? Difference(string path, JsonElement one, JsonElement other)
    {
        if (one.ValueKind != other.ValueKind) return $"{path}: {one} ≠ {other}";
        switch (one.ValueKind)
        {
            case JsonValueKind.Object:
                var names = one.EnumerateObject().Concat(other.EnumerateObject()).Select(property => property.Name).Distinct();
                return names.Select(name => InObject($"{path}.{name}".TrimStart('.'), name, one, other)).FirstOrDefault(found => found is not null);
            case JsonValueKind.Array when one.GetArrayLength() == other.GetArrayLength():
                return one.EnumerateArray().Zip(other.EnumerateArray()).Select((pair, at) => Difference($"{path}[{at}]", pair.First, pair.Second))
                    .FirstOrDefault(found => found is not null);
            default:
                return one.GetRawText() == other.GetRawText() ? null : $"{path}: {one.GetRawText()} ≠ {other.GetRawText()}";
        }
    }

    private static string? InObject(string path, string name, JsonElement one, JsonElement other)
    {
        if (!one.TryGetProperty(name, out var mine)) return $"{path}: only in the second";
        return other.TryGetProperty(name, out var theirs) ? Difference(path, mine, theirs) : $"{path}: only in the first";
    }
}
