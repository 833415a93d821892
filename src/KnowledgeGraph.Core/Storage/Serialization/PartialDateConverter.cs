using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Storage.Serialization;

/// <summary>A partial date as its text: "2014-08".</summary>
internal sealed class PartialDateConverter : JsonConverter<PartialDate>
{
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        PartialDate.TryParse(reader.GetString(), out var date) ? date : throw new JsonException("A date is a text: 2014, 2014-08 or 2014-08-15.");

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
