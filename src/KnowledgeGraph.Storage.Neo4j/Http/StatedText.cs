using System.Text.Json;

namespace KnowledgeGraph.Storage.Neo4j.Http;

/// <summary>The text of an attribute's value: flags are kept as booleans, all else as text.</summary>
internal static class StatedText
{
    /// <summary>Null where nothing is stated.</summary>
    public static string? Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Null => null,
        _ => value.GetRawText(),
    };
}
