using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Access;

/// <summary>Puts together how callers are recognised: by ASP.NET Core's authentication, with keys and, where an issuer is named, tokens.</summary>
internal static class Authentication
{
    /// <summary>The scheme of tokens.</summary>
    public const string Token = "Token";

    private const string Either = "Bearer";

    public static void AddCallers(this IServiceCollection services, AccessOptions access)
    {
        services.AddSingleton(access);
        services.AddSingleton<KeyRing>();
        services.AddSingleton<AuditLog>();
        services.AddSingleton<IssuerReach>();
        services.AddSingleton<Admission>();
        services.AddScoped<Caller>();
        var authentication = services.AddAuthentication(Either)
            .AddScheme<AuthenticationSchemeOptions, KeyAuthentication>(KeyAuthentication.SchemeName, null)
            .AddPolicyScheme(Either, null, options => options.ForwardDefaultSelector = http => access.Issuer is not null && Bearer.IsToken(Bearer.In(http.Request)) ? Token : KeyAuthentication.SchemeName);
        if (access.Issuer is { } issuer) authentication.AddJwtBearer(Token, options => Configure(options, issuer));
    }

    private static void Configure(JwtBearerOptions options, TokenIssuer issuer)
    {
        options.Authority = issuer.Address.ToString();
        options.Audience = issuer.Audience;
        options.RequireHttpsMetadata = !issuer.Address.IsLoopback;
        options.MapInboundClaims = false;
        options.TokenValidationParameters.NameClaimType = "sub";
        options.TokenValidationParameters.RoleClaimType = issuer.RoleClaim;
    }
}
