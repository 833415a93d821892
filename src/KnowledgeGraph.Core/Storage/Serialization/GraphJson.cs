using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Storage.Serialization;

/// <summary>The JSON in which stores keep what they do not search: attributes, spans, faces, tallies, and the diffs of the log.</summary>
/// <remarks>
/// Canonical: properties stand in the order of their declaration, nulls are written, Chinese is not escaped; equal values give equal texts.
/// An <see cref="AttributeSet"/> is an object, a <see cref="TextSpan"/> a pair [start,end], a day yyyy-MM-dd, a partial date as much of that as is known.
/// </remarks>
public static class GraphJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new AttributeSetConverter(), new TextSpanConverter(), new PartialDateConverter() },
        TypeInfoResolver = GraphJsonContext.Default,
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, TypeOf<T>());

    /// <exception cref="JsonException">The text is not what <see cref="Write"/> makes of such a value.</exception>
    public static T Read<T>(string json) => JsonSerializer.Deserialize(json, TypeOf<T>()) ?? throw new JsonException($"null is no {typeof(T).Name}.");

    private static JsonTypeInfo<T> TypeOf<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
}

/// <summary>The types that stores keep as JSON.</summary>
[JsonSerializable(typeof(ArticleClaims))]
[JsonSerializable(typeof(ExportItem))]
[JsonSerializable(typeof(GraphDiff))]
[JsonSerializable(typeof(GroupFace))]
[JsonSerializable(typeof(Judgement))]
[JsonSerializable(typeof(BestClaim))]
[JsonSerializable(typeof(AttributeSet))]
[JsonSerializable(typeof(IReadOnlyList<Tally>))]
[JsonSerializable(typeof(IReadOnlyList<TextSpan>))]
[JsonSerializable(typeof(IReadOnlyCollection<string>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
internal sealed partial class GraphJsonContext : JsonSerializerContext;
