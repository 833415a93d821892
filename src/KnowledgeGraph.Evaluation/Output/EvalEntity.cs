using System.Text.Json;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Evaluation.Output;

/// <summary>Writes one entity; an event with the sentence that names it first.</summary>
internal static class EvalEntity
{
    public static void Write(Mention mention, string id, string body, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("type", mention.Type);
        json.WriteStartArray("names");
        foreach (var name in mention.Aliases.Prepend(mention.Name)) json.WriteStringValue(name);
        json.WriteEndArray();
        foreach (var (name, value) in mention.Attributes) WriteAttribute(name, value, json);
        if (mention is { Type: "Event", Occurrences: [var first, ..] }) WriteEvidence(SentenceAround.Find(body, first), body, json);
        json.WriteEndObject();
    }

    public static void WriteAttribute(string name, string value, Utf8JsonWriter json)
    {
        if (value == "true") json.WriteBoolean(name, true);
        else json.WriteString(name, value);
    }

    private static void WriteEvidence(TextSpan sentence, string body, Utf8JsonWriter json)
    {
        json.WriteStartArray("evidence");
        json.WriteStartObject();
        json.WriteString("quote", sentence.In(body));
        json.WriteNumber("start", sentence.Start);
        json.WriteNumber("end", sentence.End);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
