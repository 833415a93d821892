using System.Text.Json;

namespace KnowledgeGraph.GraphQL.WebSockets;

/// <summary>A message of graphql-transport-ws as a client sends it.</summary>
/// <param name="Type">One of the constants.</param>
/// <param name="Id">The operation's id, where the type has one.</param>
/// <param name="Payload">What it carries; undefined where it carries nothing.</param>
internal sealed record SocketMessage(string Type, string Id, JsonElement Payload)
{
    public const string Init = "connection_init";
    public const string Acknowledge = "connection_ack";
    public const string Ping = "ping";
    public const string Pong = "pong";
    public const string Subscribe = "subscribe";
    public const string Next = "next";
    public const string Error = "error";
    public const string Complete = "complete";

    private const int MaxId = 200;
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64 };

    /// <exception cref="SocketRefusedException">It is no such message.</exception>
    public static SocketMessage Read(ReadOnlyMemory<byte> text)
    {
        var root = Parse(text);
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("type", out var type) || type.ValueKind != JsonValueKind.String) throw Bad("A message is a JSON object with a 'type'.");
        root.TryGetProperty("payload", out var payload);
        return type.GetString() switch
        {
            Init or Ping or Pong when payload.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.Object => new(type.GetString()!, "", payload),
            Subscribe when payload.ValueKind == JsonValueKind.Object => new(Subscribe, IdOf(root), payload),
            Complete => new(Complete, IdOf(root), default),
            Init or Ping or Pong or Subscribe => throw Bad($"The payload of '{type.GetString()}' must be a JSON object."),
            _ => throw Bad("The 'type' is none of connection_init, ping, pong, subscribe, complete."),
        };
    }

    /// <summary>A text of the payload; null where it has none of that name.</summary>
    public string? Text(string name) =>
        Payload.ValueKind == JsonValueKind.Object && Payload.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string IdOf(JsonElement root) =>
        root.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String && id.GetString() is { Length: > 0 and <= MaxId } text
            ? text
            : throw Bad($"The message needs an 'id', a text of 1 to {MaxId} characters.");

    private static JsonElement Parse(ReadOnlyMemory<byte> text)
    {
        try
        {
            using var json = JsonDocument.Parse(text, Strict);
            return json.RootElement.Clone();
        }
        catch (JsonException)
        {
            throw Bad("The message is no JSON.");
        }
    }

    private static SocketRefusedException Bad(string reason) => new(SocketClose.BadMessage, reason);
}
