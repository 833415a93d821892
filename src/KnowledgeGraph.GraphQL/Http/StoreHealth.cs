using KnowledgeGraph.Core.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.GraphQL.Http;

/// <summary>Ready when the store answers.</summary>
internal sealed class StoreHealth(IGraphStore store, ILogger<StoreHealth> logger) : IHealthCheck
{
    public const string Tag = "ready";

    /// <summary>Answers with the state, and with the reason where there is one.</summary>
    public static Task WriteAsync(HttpContext http, HealthReport report)
    {
        http.Response.ContentType = "text/plain; charset=utf-8";
        var reasons = report.Entries.Values.Where(entry => entry.Status != HealthStatus.Healthy).Select(entry => $": {entry.Description}");
        return http.Response.WriteAsync(report.Status + string.Concat(reasons), http.RequestAborted);
    }

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var reader = await store.ReadAsync(null, cancellationToken);
            return HealthCheckResult.Healthy($"sequence {await reader.SequenceAsync(cancellationToken)}");
        }
        catch (StoreReplacedException error)
        {
            Log.StoreNotReady(logger, error);
            return new HealthCheckResult(context.Registration.FailureStatus, "Another store lies where the one that is served did; start the server again.");
        }
        catch (StoreException error)
        {
            Log.StoreNotReady(logger, error);
            return new HealthCheckResult(context.Registration.FailureStatus, "The store does not answer.");
        }
    }
}
