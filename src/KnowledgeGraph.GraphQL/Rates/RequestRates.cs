using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using KnowledgeGraph.GraphQL.Access;
using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Rates;

/// <summary>Counts requests: by key where there is one that counts, else by address. An operation on a socket is a request. Keys that don't count are counted by address, wherever they are sent.</summary>
internal sealed class RequestRates : IDisposable
{
    private readonly RateLimits _limits;
    private readonly PartitionedRateLimiter<string> _addresses;
    private readonly PartitionedRateLimiter<string> _keys;
    private readonly PartitionedRateLimiter<string> _tries;

    public RequestRates(RateLimits limits)
    {
        _limits = limits;
        _addresses = Limiter(limits.PerAddress, limits.BurstSeconds);
        _keys = Limiter(limits.PerKey, limits.BurstSeconds);
        _tries = Limiter(limits.PerAddress, limits.BurstSeconds);
    }

    /// <summary>What a caller who has sent too much is told, and how long to wait; null where the request is within the rate.</summary>
    public (RefusedException Error, TimeSpan Wait)? Refuse(Caller caller)
    {
        using var lease = caller.Name is { } name ? _keys.AttemptAcquire(name) : _addresses.AttemptAcquire(AddressBlock.Of(caller.Address));
        if (lease.IsAcquired) return null;
        return Refusal(lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.Zero, "requests", caller.Name is null ? "address" : "key");
    }

    /// <summary>What somebody is told whose address has tried too many keys that don't count; the next one is not even looked at.</summary>
    public (RefusedException Error, TimeSpan Wait)? RefuseTry(IPAddress? address)
    {
        // A part of a permit would do for an attempt to acquire none.
        if (_tries.GetStatistics(AddressBlock.Of(address)) is not { CurrentAvailablePermits: < 1 }) return null;
        return Refusal(TimeSpan.FromMinutes(1) / _limits.PerAddress, "keys that don't count", "address");
    }

    /// <summary>Somebody there sent a key that does not count.</summary>
    public void CountTry(IPAddress? address) => _tries.AttemptAcquire(AddressBlock.Of(address)).Dispose();

    public void Dispose()
    {
        _addresses.Dispose();
        _keys.Dispose();
        _tries.Dispose();
    }

    private static (RefusedException Error, TimeSpan Wait) Refusal(TimeSpan after, string what, string whose)
    {
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
