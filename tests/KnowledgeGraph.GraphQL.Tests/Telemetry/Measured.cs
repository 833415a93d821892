using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using KnowledgeGraph.GraphQL.Telemetry;

namespace KnowledgeGraph.GraphQL.Tests.Telemetry;

/// <summary>Listens to what the API measures and traces. Tests beside it are heard, too.</summary>
internal sealed class Measured : IDisposable
{
    private readonly MeterListener _meters = new();
    private readonly ActivityListener _activities;

    public Measured()
    {
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == Instruments.Name) listener.EnableMeasurementEvents(instrument);
        };
        _meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Note(instrument, tags));
        _meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Note(instrument, tags));
        _meters.SetMeasurementEventCallback<int>((instrument, _, tags, _) => Note(instrument, tags));
        _meters.Start();
        _activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Instruments.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => Spans.Enqueue(activity),
        };
        ActivitySource.AddActivityListener(_activities);
    }

    /// <summary>Names with their tags: kg.store.statement.duration outcome=ok store.call=select.</summary>
    public ConcurrentQueue<string> Seen { get; } = [];

    public ConcurrentQueue<Activity> Spans { get; } = [];

    public void Dispose()
    {
        _meters.Dispose();
        _activities.Dispose();
    }

    private void Note(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        Seen.Enqueue(string.Join(' ', tags.ToArray().OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => $"{tag.Key}={tag.Value}").Prepend(instrument.Name)));
}
