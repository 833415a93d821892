using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.GraphQL.Access;

/// <summary>Recognises who sends a key as <c>Authorization: Bearer KEY</c>.</summary>
internal sealed class KeyAuthentication(KeyRing keys, IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Key";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Bearer.In(Request) is not { } key) return Task.FromResult(AuthenticateResult.NoResult());
        if (keys.Find(key) is not { } bearer) return Task.FromResult(AuthenticateResult.Fail("No such key counts."));
        Claim[] claims = [new(ClaimTypes.NameIdentifier, bearer.Id), new(ClaimTypes.Name, bearer.Name), new(ClaimTypes.Role, bearer.Role == Role.Editor ? Caller.EditorRole : "reader")];
        var who = new ClaimsPrincipal(new ClaimsIdentity(claims, SchemeName));
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(who, SchemeName)));
    }
}
