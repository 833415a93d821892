using System.Text.Json;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Serialization;

namespace KnowledgeGraph.Storage.Neo4j.Http;

/// <summary>The properties of a node or relationship, by name; what is absent is null.</summary>
internal readonly record struct Properties(JsonElement Map)
{
    public string Text(string name) => TextOrNull(name) ?? throw new StoreException($"The store is damaged: a node lacks its property '{name}'.");

    public string? TextOrNull(string name) => Find(name)?.GetString();

    public int? NumberOrNull(string name) => Find(name)?.GetInt32();

    public int Number(string name) => NumberOrNull(name) ?? throw new StoreException($"The store is damaged: a node lacks its property '{name}'.");

    public double Fraction(string name) => Find(name)?.GetDouble() ?? throw new StoreException($"The store is damaged: a node lacks its property '{name}'.");

    public IReadOnlyList<string> Texts(string name) => Find(name) is { } list ? Values.Texts(list) : [];

    /// <summary>A date as Cypher prints it.</summary>
    public DateOnly? Date(string name) => Find(name) is { } date ? Values.Date(date) : null;

    /// <summary>A day's number; null where it is absent or the number of no day.</summary>
    public DateOnly? Day(string name) => Find(name)?.GetInt32() is { } number && number != EntityIndex.NoDay ? DateOnly.FromDayNumber(number) : null;

    /// <summary>A value that is kept as JSON.</summary>
    public T Json<T>(string name) => GraphJson.Read<T>(Text(name));

    /// <summary>Two day numbers.</summary>
    public DayRange? Days(string first, string last) => Day(first) is { } from && Day(last) is { } to ? new DayRange(from, to) : null;

    private JsonElement? Find(string name) => Map.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
