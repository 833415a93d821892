using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.GraphQL.Http;

/// <summary>The two media types of answers, and which one a client accepts.</summary>
/// <param name="MediaType">The type's name.</param>
/// <param name="StatusTells">Whether the status tells failures of the document; with application/json it is 200, as old clients expect.</param>
internal sealed record ResponseFormat(string MediaType, bool StatusTells)
{
    public static ResponseFormat Json { get; } = new("application/json", false);

    public static ResponseFormat GraphQL { get; } = new("application/graphql-response+json", true);

    public string ContentType => MediaType + "; charset=utf-8";

    /// <summary>The best of what a client accepts, by its own order of preference; null where it accepts neither.</summary>
    public static ResponseFormat? Accepted(IList<string?> accept)
    {
        var ranges = Ranges(accept);
        if (ranges.Count == 0 && accept.All(string.IsNullOrWhiteSpace)) return Json;
        return ranges
            .Where(range => (range.Quality ?? 1) > 0 && !range.Charset.HasValue || range.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(range => range.Quality ?? 1)
            .Select(Named)
            .FirstOrDefault(format => format is not null);
    }

    /// <summary>Whether a client would rather have a page: it names HTML, and no type of ours.</summary>
    public static bool WantsPage(IList<string?> accept)
    {
        var ranges = Ranges(accept);
        return ranges.Any(range => range.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase))
            && !ranges.Any(range => range.MediaType.Equals(Json.MediaType, StringComparison.OrdinalIgnoreCase)
                || range.MediaType.Equals(GraphQL.MediaType, StringComparison.OrdinalIgnoreCase));
    }

    private static IList<MediaTypeHeaderValue> Ranges(IList<string?> accept) =>
        MediaTypeHeaderValue.TryParseList([.. accept.OfType<string>()], out var ranges) ? ranges : [];

    private static ResponseFormat? Named(MediaTypeHeaderValue range) => range.MediaType.Value?.ToLowerInvariant() switch
    {
        "application/graphql-response+json" => GraphQL,
        "application/json" or "application/*" or "*/*" => Json,
        _ => null,
    };
}
