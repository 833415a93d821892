using System.Security.Claims;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Http;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Access;

/// <summary>Lets callers in: whoever shows a key or token that counts, and others where reading needs none.</summary>
internal sealed class Admission(AccessOptions access, IServiceScopeFactory scopes)
{
    /// <summary>Who sends the request; null for somebody unknown who may read.</summary>
    /// <exception cref="HttpRefusedException">What was sent does not count, or nothing was sent and reading needs a key.</exception>
    public async Task<ClaimsPrincipal?> AdmitAsync(HttpContext http)
    {
        var result = await RecogniseAsync(http);
        if (result.Succeeded) return result.Principal;
        if (Bearer.In(http.Request) is not null) throw Refusal("The key or token does not count here, or no longer.");
        return access.AnonymousReading ? null : throw Refusal("This server answers those who have a key; send it as 'Authorization: Bearer KEY'.");
    }

    /// <summary>The same for what a client sends in the first message of a socket, where browsers can't set headers.</summary>
    /// <exception cref="HttpRefusedException">As above.</exception>
    public async Task<ClaimsPrincipal?> AdmitAsync(string authorization)
    {
        await using var scope = scopes.CreateAsyncScope();
        var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        http.Request.Headers.Authorization = authorization;
        return await AdmitAsync(http);
    }

    /// <summary>An issuer that is away says nothing of its tokens.</summary>
    private static async Task<AuthenticateResult> RecogniseAsync(HttpContext http)
    {
        try
        {
            return await http.AuthenticateAsync();
        }
        catch (Exception away) when (away is InvalidOperationException or HttpRequestException or IOException)
        {
            throw new HttpRefusedException(StatusCodes.Status503ServiceUnavailable, ErrorCode.IssuerUnavailable, "The issuer of the token does not answer now; try again later.");
        }
    }

    private static HttpRefusedException Refusal(string message) => new(StatusCodes.Status401Unauthorized, ErrorCode.Unauthenticated, message);
}
