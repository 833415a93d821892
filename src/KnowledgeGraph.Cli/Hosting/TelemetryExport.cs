using KnowledgeGraph.GraphQL.Telemetry;
using KnowledgeGraph.Ingestion.Writing;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace KnowledgeGraph.Cli.Hosting;

/// <summary>Sends metrics and traces by OpenTelemetry's protocol where its own environment variables say so; else nothing leaves.</summary>
internal static class TelemetryExport
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Service = "knowledge-graph";

    public static void AddTelemetry(this IServiceCollection services)
    {
        if (!IsAsked) return;
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(Service))
            .WithMetrics(metrics => metrics.AddMeter(Instruments.Name, IngestionInstruments.Name).AddAspNetCoreInstrumentation().AddOtlpExporter())
            .WithTracing(traces => traces.AddSource(Instruments.Name).AddAspNetCoreInstrumentation().AddOtlpExporter());
    }

    /// <summary>The same for a verb without a server; what is still to be sent is sent when it is disposed.</summary>
    public static IDisposable? Start() => !IsAsked ? null : Sdk.CreateMeterProviderBuilder()
        .ConfigureResource(resource => resource.AddService(Service))
        .AddMeter(IngestionInstruments.Name)
        .AddOtlpExporter()
        .Build();

    private static bool IsAsked => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Endpoint));
}
