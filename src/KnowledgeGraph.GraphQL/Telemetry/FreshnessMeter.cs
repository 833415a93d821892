using KnowledgeGraph.Core.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.GraphQL.Telemetry;

/// <summary>Looks now and then how fresh the graph is, while somebody listens to the metrics.</summary>
internal sealed class FreshnessMeter(IGraphStore store, TimeProvider time, ILogger<FreshnessMeter> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            if (Instruments.Sequence.Enabled || Instruments.Age.Enabled) await LookAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        try
        {
            await using var reader = await store.ReadAsync(null, cancellation);
            var last = await reader.SequenceAsync(cancellation);
            Instruments.Sequence.Record(last);
            if (last > 0 && (await reader.ChangesAsync(last - 1, 1, cancellation)) is [var entry]) Instruments.Age.Record((time.GetUtcNow() - entry.Cause.At).TotalSeconds);
        }
        catch (StoreException error)
        {
            Log.StoreNotReady(logger, error);
        }
    }
}
