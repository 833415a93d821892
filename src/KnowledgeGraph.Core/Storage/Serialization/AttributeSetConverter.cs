using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeGraph.Core.Claims;

namespace KnowledgeGraph.Core.Storage.Serialization;

/// <summary>Attributes as an object: {"role":"chair"}.</summary>
internal sealed class AttributeSetConverter : JsonConverter<AttributeSet>
{
    public override AttributeSet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("Attributes are a JSON object.");
        List<(string, string?)> pairs = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            pairs.Add((name, reader.GetString()));
        }
        return AttributeSet.Of(pairs);
    }

    public override void Write(Utf8JsonWriter writer, AttributeSet value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, text) in value) writer.WriteString(name, text);
        writer.WriteEndObject();
    }
}
