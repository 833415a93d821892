using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.GraphQL.Subscriptions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.GraphQL.Telemetry;

/// <summary>Looks now and then how fresh the graph is, while somebody listens to the metrics.</summary>
internal sealed class FreshnessMeter(StoreTail tail, TimeProvider time, ILogger<FreshnessMeter> logger) : BackgroundService
{
    internal static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            if (Instruments.Sequence.Enabled || Instruments.Age.Enabled) await TryAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task TryAsync(CancellationToken cancellation)
    {
        try
        {
            await tail.AskAsync(reader => LookAsync(reader, cancellation), 0, cancellation);
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            Log.FreshnessUnknown(logger, error);
        }
    }

    private async Task<long> LookAsync(IGraphReader reader, CancellationToken cancellation)
    {
        var last = await reader.SequenceAsync(cancellation);
        Instruments.Sequence.Record(last);
        if (last > 0 && (await reader.ChangesAsync(last - 1, 1, cancellation)) is [var entry]) Instruments.Age.Record((time.GetUtcNow() - entry.Cause.At).TotalSeconds);
        return last;
    }
}
