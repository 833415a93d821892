using System.Text;
using System.Text.Json;
using GraphQL;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Limits;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.GraphQL.Http;

/// <summary>Reads a request from an address or a body, as the GraphQL-over-HTTP specification has it.</summary>
internal sealed class RequestReader(IGraphQLTextSerializer serializer, QueryLimits limits)
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64 };

    /// <exception cref="HttpRefusedException">It is no well-formed request.</exception>
    public QueryRequest FromAddress(IQueryCollection query)
    {
        var (text, id) = (One(query["query"]), One(query["documentId"]));
        if (text is null && id is null) throw Bad("The parameter 'query' is missing; give a GraphQL document, or POST one as JSON.");
        RefuseBoth(text, id);
        return new QueryRequest(text, One(query["operationName"]), FromText(query["variables"], "variables"), FromText(query["extensions"], "extensions"), id);
    }

    /// <exception cref="HttpRefusedException">It is no well-formed request.</exception>
    public async Task<QueryRequest> FromBodyAsync(HttpRequest request, CancellationToken cancellation)
    {
        RefuseOtherTypes(request);
        var body = await LimitedBody.ReadAsync(request, limits.BodyBytes, cancellation);
        using var json = Parse(body, "The body");
        return FromObject(json.RootElement);
    }

    /// <exception cref="HttpRefusedException">It is no well-formed request.</exception>
    public QueryRequest FromObject(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array) throw Bad("The body is a list; batches are not answered, send one request at a time.");
        if (root.ValueKind != JsonValueKind.Object) throw Bad("The body is no JSON object; send {\"query\": \"…\"}.");
        var (text, id) = (Text(root, "query"), Text(root, "documentId"));
        if (text is null && id is null) throw Bad("'query' is missing; give a GraphQL document.");
        RefuseBoth(text, id);
        return new QueryRequest(text, Text(root, "operationName") is { Length: > 0 } name ? name : null, Map(root, "variables"), Map(root, "extensions"), id);
    }

    private static string? One(IReadOnlyList<string?> values) => values is [{ Length: > 0 } value] ? value : null;

    private static void RefuseBoth(string? text, string? id)
    {
        if (text is not null && id is not null) throw Bad("'query' and 'documentId' are both given, and may name different documents; send one of them.");
    }

    private static void RefuseOtherTypes(HttpRequest request)
    {
        var known = MediaTypeHeaderValue.TryParse(request.ContentType, out var type);
        if (!known || !type!.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase))
            throw Unsupported($"The body's type is '{request.ContentType}'; send application/json.");
        if (type.Charset.HasValue && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            throw Unsupported($"The body's charset is '{type.Charset}'; send utf-8.");
        if (request.Headers.ContentEncoding.Count > 0)
            throw Unsupported($"The body's encoding is '{request.Headers.ContentEncoding}'; send it as it is.");
    }

    private Inputs? FromText(IReadOnlyList<string?> values, string name)
    {
        if (One(values) is not { } text) return null;
        using var json = Parse(Encoding.UTF8.GetBytes(text), $"The parameter '{name}'");
        return MapOf(json.RootElement, name);
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> text, string what)
    {
        try
        {
            return JsonDocument.Parse(text, Strict);
        }
        catch (JsonException error)
        {
            throw Bad($"{what} is no JSON (line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}).");
        }
    }

    private static string? Text(JsonElement root, string name) => !root.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Null => null,
        _ => throw Bad($"'{name}' must be a text."),
    };

    private Inputs? Map(JsonElement root, string name) => root.TryGetProperty(name, out var value) ? MapOf(value, name) : null;

    private Inputs? MapOf(JsonElement value, string name) => value.ValueKind switch
    {
        JsonValueKind.Object => serializer.ReadNode<Inputs>(value),
        JsonValueKind.Null => null,
        _ => throw Bad($"'{name}' must be a JSON object."),
    };

    private static HttpRefusedException Bad(string message) => new(StatusCodes.Status400BadRequest, ErrorCode.BadRequest, message);

    private static HttpRefusedException Unsupported(string message) => new(StatusCodes.Status415UnsupportedMediaType, ErrorCode.UnsupportedMediaType, message);
}
