using System.Text.Json;
using System.Text.Json.Serialization;

namespace KnowledgeGraph.GraphQL.Access;

/// <summary>The text of a file of keys: a JSON list, an object for each key. What is wrong is named with its line.</summary>
internal static class KeyFileText
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <exception cref="KeyFileException">It is no such list.</exception>
    public static IReadOnlyList<ApiKey> Read(string path, ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text);
        List<ApiKey> keys = [];
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray) throw Wrong(path, 1, "it is no list");
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) keys.Add(KeyAt(path, text, ref reader, keys));
            while (reader.Read())
            {
            }
        }
        catch (JsonException cause)
        {
            throw Wrong(path, LineAt(text, reader.BytesConsumed), "it is no JSON, or a key lacks something", cause);
        }
        return keys;
    }

    public static void Write(Stream file, IReadOnlyList<ApiKey> keys) => JsonSerializer.Serialize(file, keys, Options);

    private static ApiKey KeyAt(string path, ReadOnlySpan<byte> text, ref Utf8JsonReader reader, List<ApiKey> before)
    {
        var line = LineAt(text, reader.TokenStartIndex);
        ApiKey? key;
        try
        {
            key = JsonSerializer.Deserialize<ApiKey>(ref reader, Options);
        }
        catch (JsonException cause)
        {
            throw Wrong(path, line, "the key that begins there lacks something, or is no JSON", cause);
        }
        if (key is null) throw Wrong(path, line, "a key is null");
        if (!key.IsWhole) throw Wrong(path, line, $"the hash of key '{key.Id}' is none of {ApiKey.HashLength} hexadecimal digits, or it has no id");
        return before.Exists(other => other.Id == key.Id) ? throw Wrong(path, line, $"there are two keys '{key.Id}'") : key;
    }

    private static int LineAt(ReadOnlySpan<byte> text, long at) => text[..(int)Math.Min(at, text.Length)].Count((byte)'\n') + 1;

    private static KeyFileException Wrong(string path, int line, string why, Exception? cause = null) => new(
        $"{path}, line {line}: {why}. Put a copy back, or take that key out and make another: 'kg keys make NAME --keys {path}'.", cause!);
}
