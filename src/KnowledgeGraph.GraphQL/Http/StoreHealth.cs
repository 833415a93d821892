using KnowledgeGraph.Core.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.GraphQL.Http;

/// <summary>Ready when the store answers.</summary>
internal sealed class StoreHealth(IGraphStore store, ILogger<StoreHealth> logger) : IHealthCheck
{
    public const string Tag = "ready";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var reader = await store.ReadAsync(null, cancellationToken);
            return HealthCheckResult.Healthy($"sequence {await reader.SequenceAsync(cancellationToken)}");
        }
        catch (StoreException error)
        {
            Log.StoreNotReady(logger, error);
            return new HealthCheckResult(context.Registration.FailureStatus, "The store does not answer.");
        }
    }
}
