using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.GraphQL.Access;

/// <summary>What a client sends as <c>Authorization: Bearer …</c>: a key, or a token of an issuer.</summary>
internal static class Bearer
{
    private const string Prefix = "Bearer ";

    /// <summary>Null where nothing was sent.</summary>
    public static string? In(HttpRequest request) => In(request.Headers.Authorization.ToString());

    public static string? In(string header)
    {
        if (header.Length == 0) return null;
        return header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? header[Prefix.Length..].Trim() : header;
    }

    /// <summary>Whether it has the shape of a token: three parts with dots between.</summary>
    public static bool IsToken(string? sent) => sent?.Count(letter => letter == '.') == 2;
}
