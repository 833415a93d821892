using System.Net;
using System.Security.Claims;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Http;
using KnowledgeGraph.GraphQL.Rates;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Access;

/// <summary>Lets callers in: whoever shows a key or token that counts, and others where reading needs none.</summary>
/// <remarks>
/// A key is looked at first, which costs a hash, and only one that does not count is counted, by address, over HTTP and over sockets alike:
/// what others try behind the same address shuts out nobody. Turning away those who send none has the rate of requests.
/// </remarks>
internal sealed class Admission(AccessOptions access, IssuerReach issuer, RequestRates rates, IServiceScopeFactory scopes)
{
    /// <summary>Who sends the request; null for somebody unknown who may read.</summary>
    /// <exception cref="HttpRefusedException">What was sent does not count, too much was tried, or nothing was sent and reading needs a key.</exception>
    public async Task<ClaimsPrincipal?> AdmitAsync(HttpContext http)
    {
        var address = http.Connection.RemoteIpAddress;
        if (Bearer.In(http.Request) is null) return access.AnonymousReading ? null : throw Missing(address);
        var result = await http.AuthenticateAsync();
        if (result.Succeeded) return result.Principal;
        if (await issuer.IsAwayAsync(Bearer.In(http.Request), http.RequestAborted))
            throw new HttpRefusedException(StatusCodes.Status503ServiceUnavailable, ErrorCode.IssuerUnavailable, "The issuer of the token does not answer now; try again later.");
        throw rates.RefuseTry(address) is { } tooMany ? HttpRefusedException.Of(tooMany) : Refusal("The key or token does not count here, or no longer.");
    }

    /// <summary>The same for what a client sends in the first message of a socket, where browsers can't set headers.</summary>
    /// <param name="authorization">What it sent.</param>
    /// <param name="address">From where.</param>
    /// <exception cref="HttpRefusedException">As above.</exception>
    public async Task<ClaimsPrincipal?> AdmitAsync(string authorization, IPAddress? address)
    {
        await using var scope = scopes.CreateAsyncScope();
        var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        http.Request.Headers.Authorization = authorization;
        http.Connection.RemoteIpAddress = address;
        return await AdmitAsync(http);
    }

    private HttpRefusedException Missing(IPAddress? address)
    {
        var nobody = new Caller();
        nobody.Is(null, address);
        return rates.Refuse(nobody) is { } tooMany ? HttpRefusedException.Of(tooMany) : Refusal("This server answers those who have a key; send it as 'Authorization: Bearer KEY'.");
    }

    private static HttpRefusedException Refusal(string message) => new(StatusCodes.Status401Unauthorized, ErrorCode.Unauthenticated, message);
}
