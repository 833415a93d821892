namespace KnowledgeGraph.GraphQL.Rates;

/// <summary>How many requests somebody may send; on by default.</summary>
public sealed record RateLimits
{
    /// <summary>Requests a minute from one address (in IPv6: one /64) that come without a key that counts, and keys a minute that don't count; 0 for as many as they like.</summary>
    public int PerAddress { get; init; } = 1200;

    /// <summary>Requests a minute with one key, or from one subject of tokens; 0 for as many as they like.</summary>
    public int PerKey { get; init; } = 6000;

    /// <summary>So many seconds' worth may come at once after a pause.</summary>
    public int BurstSeconds { get; init; } = 10;

    /// <summary>Nobody is held back.</summary>
    public static RateLimits None { get; } = new() { PerAddress = 0, PerKey = 0 };
}
