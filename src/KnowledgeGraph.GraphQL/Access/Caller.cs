using System.Net;
using System.Security.Claims;
using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Access;

/// <summary>Who asks, one for each request.</summary>
internal sealed class Caller
{
    /// <summary>The role that makes an editor, in keys and in tokens.</summary>
    public const string EditorRole = "editor";

    private ClaimsPrincipal? _who;

    /// <summary>What nobody else has: the id of the key, or the issuer and the subject of the token; null for somebody unknown.</summary>
    public string? Id => IdOf(_who);

    /// <summary>The name of the key, or the subject of the token, for people to read: others may have the same. Null for somebody unknown.</summary>
    public string? Name => _who?.Identity?.Name;

    /// <summary>From where; null where nobody asked from outside.</summary>
    public IPAddress? Address { get; private set; }

    public void Is(ClaimsPrincipal? who, IPAddress? address) => (_who, Address) = (who, address);

    /// <summary>As <see cref="Id"/>.</summary>
    public static string? IdOf(ClaimsPrincipal? who) => who?.Identity switch
    {
        null => null,
        { AuthenticationType: KeyAuthentication.SchemeName } => "key " + who.FindFirst(ClaimTypes.NameIdentifier)?.Value,
        _ => $"token {who.FindFirst("iss")?.Value} {who.FindFirst("sub")?.Value}",
    };

    /// <param name="what">What only editors may, as the beginning of a sentence.</param>
    /// <exception cref="RefusedException">It is no editor.</exception>
    public void RequireEditor(string what = "What changes something")
    {
        if (_who?.IsInRole(EditorRole) != true)
            throw new RefusedException(ErrorCode.Forbidden, $"{what} needs the key of an editor, sent as 'Authorization: Bearer KEY'.");
    }
}
