using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.GraphQL.Access;

/// <summary>Tells a token that does not count from an issuer that is away: ASP.NET Core fails both alike.</summary>
internal sealed class IssuerReach(AccessOptions access, IOptionsMonitor<JwtBearerOptions> options)
{
    /// <summary>Whether nothing can be said of that token, because the issuer's keys were never fetched and can't be now.</summary>
    public async Task<bool> IsAwayAsync(string? sent, CancellationToken cancellation)
    {
        if (access.Issuer is null || !Bearer.IsToken(sent)) return false;
        try
        {
            await options.Get(Authentication.Token).ConfigurationManager!.GetConfigurationAsync(cancellation);
            return false;
        }
        catch (Exception away) when (away is InvalidOperationException or HttpRequestException or IOException)
        {
            return true;
        }
    }
}
