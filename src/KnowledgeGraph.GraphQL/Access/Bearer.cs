using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.GraphQL.Access;

/// <summary>What a client sends as <c>Authorization: Bearer …</c>: a key, or a token of an issuer.</summary>
internal static class Bearer
{
    private const string Prefix = "Bearer ";

    /// <summary>Null where none was sent; other schemes are for a proxy in front.</summary>
    public static string? In(HttpRequest request) =>
        request.Headers.Authorization.ToString() is var header && header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? header[Prefix.Length..].Trim() : null;

    /// <summary>Whether it has the shape of a token: three parts with dots between.</summary>
    public static bool IsToken(string? sent) => sent?.Count(letter => letter == '.') == 2;
}
