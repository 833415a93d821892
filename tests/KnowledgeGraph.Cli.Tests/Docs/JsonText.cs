using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Cli.Tests.Docs;

/// <summary>JSON as the documentation shows it: what fits a line on one, the rest a member a line.</summary>
internal static class JsonText
{
    private const int Line = 150;

    public static JsonSerializerOptions Readable { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(JsonNode? node) => Of(node, "");

    private static string Of(JsonNode? node, string indent)
    {
        var inline = Inline(node);
        if (inline.Length + indent.Length <= Line) return inline;
        var deeper = indent + "  ";
        return node switch
        {
            JsonObject { Count: 1 } one => $"{{ {Text(one.First().Key)}: {Of(one.First().Value, indent)} }}",
            JsonObject map => $"{{\n{string.Join(",\n", map.Select(pair => $"{deeper}{Text(pair.Key)}: {Of(pair.Value, deeper)}"))} }}",
            JsonArray { Count: 1 } one => $"[ {Of(one[0], indent)} ]",
            JsonArray list => $"[\n{string.Join(",\n", list.Select(item => deeper + Of(item, deeper)))} ]",
            _ => inline,
        };
    }

    private static string Inline(JsonNode? node) => node switch
    {
        null => "null",
        JsonObject map => $"{{ {string.Join(", ", map.Select(pair => $"{Text(pair.Key)}: {Inline(pair.Value)}"))} }}",
        JsonArray { Count: 0 } => "[]",
        JsonArray list => $"[ {string.Join(", ", list.Select(Inline))} ]",
        _ => node.ToJsonString(Readable),
    };

    private static string Text(string key) => JsonSerializer.Serialize(key, Readable);
}
