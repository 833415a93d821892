using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.GraphQL.Errors;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.GraphQL.Editing;

/// <summary>The key without which nothing is changed through the API. Without one, nobody changes anything.</summary>
/// <param name="Key">What a client sends as <c>Authorization: Bearer KEY</c>; null where the API only answers.</param>
public sealed record EditingKey(string? Key)
{
    private const string Scheme = "Bearer ";

    /// <exception cref="RefusedException">The request has no key, or another.</exception>
    internal void Require(HttpContext? http)
    {
        if (string.IsNullOrEmpty(Key)) throw new RefusedException(ErrorCode.Forbidden, "This server only answers; it was started without a key for changes.");
        var sent = http?.Request.Headers.Authorization.ToString() ?? "";
        var given = sent.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? sent[Scheme.Length..] : "";
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(Key)))
            throw new RefusedException(ErrorCode.Forbidden, "What changes something needs the header 'Authorization: Bearer KEY' with this server's key.");
    }
}
