using System.Globalization;
using System.Threading.RateLimiting;
using KnowledgeGraph.GraphQL.Access;
using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Rates;

/// <summary>Counts requests: by key where there is one that counts, else by address. An operation on a socket is a request.</summary>
internal sealed class RequestRates : IDisposable
{
    private readonly PartitionedRateLimiter<string> _addresses;
    private readonly PartitionedRateLimiter<string> _keys;

    public RequestRates(RateLimits limits)
    {
        _addresses = Limiter(limits.PerAddress, limits.BurstSeconds);
        _keys = Limiter(limits.PerKey, limits.BurstSeconds);
    }

    /// <summary>What a caller who has sent too much is told, and how long to wait; null where the request is within the rate.</summary>
    public (RefusedException Error, TimeSpan Wait)? Refuse(Caller caller)
    {
        using var lease = caller.Name is { } name ? _keys.AttemptAcquire(name) : _addresses.AttemptAcquire(caller.Address?.ToString() ?? "");
        if (lease.IsAcquired) return null;
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? TimeSpan.FromSeconds(Math.Max(1, Math.Ceiling(after.TotalSeconds))) : TimeSpan.FromSeconds(1);
        var whose = caller.Name is null ? "address" : "key";
        return (new RefusedException(ErrorCode.RateLimited, string.Create(CultureInfo.InvariantCulture, $"Too many requests came from this {whose}; wait {wait.TotalSeconds:0} s.")), wait);
    }

    public void Dispose()
    {
        _addresses.Dispose();
        _keys.Dispose();
    }

    private static PartitionedRateLimiter<string> Limiter(int perMinute, int burstSeconds) => PartitionedRateLimiter.Create<string, string>(whose => perMinute <= 0
        ? RateLimitPartition.GetNoLimiter(whose)
        : RateLimitPartition.GetTokenBucketLimiter(whose, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = Math.Max(1, (int)((long)perMinute * burstSeconds / 60)),
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromMinutes(1) / perMinute,
            QueueLimit = 0,
        }));
}
