using System.Collections.Concurrent;
using System.Text;
using KnowledgeGraph.Cli.Tests.Processes;
using KnowledgeGraph.Ingestion.Writing;
using KnowledgeGraph.Testing.Files;
using KnowledgeGraph.Testing.Processes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Cli.Tests.Hosting;

public sealed class TelemetryExportTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly ConcurrentDictionary<string, string> _received = [];
    private WebApplication _collector = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _collector = builder.Build();
        _collector.MapPost("/v1/{kind}", async (string kind, HttpRequest request) =>
        {
            using var body = new StreamReader(request.Body, Encoding.Latin1);
            var text = await body.ReadToEndAsync();
            _received.AddOrUpdate(kind, text, (_, before) => before + text);
        });
        await _collector.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _collector.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public void Every_name_of_ingestion_is_documented() =>
        IngestionInstruments.All.Where(name => !File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", "operations.md")).Contains($"`{name}`", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public async Task A_server_sends_what_it_measured_and_traced_at_the_latest_when_it_ends()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows sends no Ctrl-C to other consoles.");
        var environment = new Dictionary<string, string?> { ["OTEL_EXPORTER_OTLP_ENDPOINT"] = _collector.Urls.First(), ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf" };
        await using var server = KgProcess.Start(environment, TestContext.Current.CancellationToken, "serve", "--create", "--store", $"sqlite:{_folder["graph.db"]}", "--urls", "http://127.0.0.1:0");
        await Serving.AskAsync(Serving.AddressIn(await server.SaysAsync("GraphQL at ")), "query Traced { counts { articles } }");

        server.Interrupt();
        await server.EndAsync();

        _received["metrics"].ShouldContain("kg.graphql.request.duration");
        _received["metrics"].ShouldContain("kg.store.sequence");
        _received["traces"].ShouldContain("graphql query Traced");
        _received["traces"].ShouldContain("store counts");
    }
}
