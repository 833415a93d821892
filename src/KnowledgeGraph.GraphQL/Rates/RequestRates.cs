using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using KnowledgeGraph.GraphQL.Access;
using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Rates;

/// <summary>Counts requests: by key where there is one that counts, else by address. An operation on a socket is a request. Keys that don't count are counted by address, wherever they are sent.</summary>
internal sealed class RequestRates : IDisposable
{
    private readonly PartitionedRateLimiter<string> _addresses;
    private readonly PartitionedRateLimiter<string> _keys;
    private readonly PartitionedRateLimiter<string> _tries;

    public RequestRates(RateLimits limits)
    {
        _addresses = Limiter(limits.PerAddress, limits.BurstSeconds);
        _keys = Limiter(limits.PerKey, limits.BurstSeconds);
        _tries = Limiter(limits.PerAddress, limits.BurstSeconds);
    }

    /// <summary>What a caller who has sent too much is told, and how long to wait; null where the request is within the rate.</summary>
    public (RefusedException Error, TimeSpan Wait)? Refuse(Caller caller)
    {
        using var lease = caller.Id is { } id ? _keys.AttemptAcquire(id) : _addresses.AttemptAcquire(AddressBlock.Of(caller.Address));
        return lease.IsAcquired ? null : Refusal(lease, "requests", caller.Id is null ? "address" : "key");
    }

    /// <summary>Counts a key that does not count; what its sender is told where the address has tried too many of them, else null.</summary>
    public (RefusedException Error, TimeSpan Wait)? RefuseTry(IPAddress? address)
    {
        using var lease = _tries.AttemptAcquire(AddressBlock.Of(address));
        return lease.IsAcquired ? null : Refusal(lease, "keys that don't count", "address");
    }

    public void Dispose()
    {
        _addresses.Dispose();
        _keys.Dispose();
        _tries.Dispose();
    }

    private static (RefusedException Error, TimeSpan Wait) Refusal(RateLimitLease lease, string what, string whose)
    {
        var after = lease.TryGetMetadata(MetadataName.RetryAfter, out var told) ? told : TimeSpan.Zero;
        var wait = TimeSpan.FromSeconds(Math.Max(1, Math.Ceiling(after.TotalSeconds)));
        return (new RefusedException(ErrorCode.RateLimited, string.Create(CultureInfo.InvariantCulture, $"Too many {what} came from this {whose}; wait {wait.TotalSeconds:0} s.")) { RetryAfter = wait }, wait);
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
