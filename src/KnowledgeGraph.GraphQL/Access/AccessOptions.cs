namespace KnowledgeGraph.GraphQL.Access;

/// <summary>Who may read, and who may change. Without any of it everyone may read and nobody change.</summary>
public sealed record AccessOptions
{
    /// <summary>Whether reading needs no key.</summary>
    public bool AnonymousReading { get; init; } = true;

    /// <summary>A single key of an editor, for the simplest set-up; null for none.</summary>
    public string? EditorKey { get; init; }

    /// <summary>The file of keys that <see cref="KeyFile"/> keeps; null for none. A change of it counts within a second for what is asked from then on, and for subscriptions that run when their socket is looked at again (<see cref="Subscriptions.SubscriptionLimits.Recheck"/>). What is wrong with it while a server runs is logged, and the keys read before count.</summary>
    public string? KeyFile { get; init; }

    /// <summary>Whose tokens count beside keys; null for nobody's.</summary>
    public TokenIssuer? Issuer { get; init; }

    /// <summary>A file to which each mutation of somebody known adds a line of JSON: when, who, from where, what (long texts by their beginning), and what became of it; null for the log alone.</summary>
    public string? AuditFile { get; init; }
}

/// <summary>An OpenID issuer whose tokens (JWT) count.</summary>
/// <param name="Address">Its address, below which <c>/.well-known/openid-configuration</c> lies; https, but on this machine.</param>
/// <param name="Audience">What tokens must be made for (<c>aud</c>).</param>
/// <param name="RoleClaim">The claim with the roles; <c>editor</c> in it makes an editor, any other valid token a reader.</param>
public sealed record TokenIssuer(Uri Address, string Audience, string RoleClaim = "roles");
