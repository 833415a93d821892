using System.Net;
using System.Net.Sockets;
using KnowledgeGraph.Chinese.Segmentation;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.GraphQL;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace KnowledgeGraph.Cli.Hosting;

/// <summary>The web server of <c>kg serve</c> and <c>kg demo</c>: GraphQL over a store.</summary>
internal static class GraphServer
{
    /// <summary>Serves until it is cancelled; says once where it listens.</summary>
    /// <exception cref="ListenException">The address is taken or not allowed.</exception>
    public static async Task RunAsync(IGraphStore store, ListenAddress address, ServerSetup setup, Action<string> listening, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls([.. address.Urls]);
        builder.Logging.ClearProviders().AddSimpleConsole(format => (format.IncludeScopes, format.SingleLine) = (true, true)).SetMinimumLevel(LogLevel.Warning)
            // What keeps it from starting is told by the exception, in words.
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.None)
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            .AddFilter("KnowledgeGraph.GraphQL.Access.AuditLog", LogLevel.Information);
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddSingleton(store);
        builder.Services.AddSingleton<ISearchTokenizer, JiebaSearchTokenizer>();
        builder.Services.AddKnowledgeGraphGraphQL(setup.Api);
        if (setup.Ingestor is { } ingestor) builder.Services.AddSingleton(ingestor);
        builder.Services.AddTelemetry();
        await using var app = builder.Build();
        if (setup.Proxies.Count > 0) app.UseForwardedHeaders(Forwarded(setup.Proxies));
        app.MapKnowledgeGraph();
        app.MapGet("/", () => Microsoft.AspNetCore.Http.Results.Redirect(GraphQLEndpoints.Path));
        await StartAsync(app, address, cancellation);
        listening(app.Urls.First());
        await Task.Delay(Timeout.Infinite, cancellation).ContinueWith(_ => { }, TaskScheduler.Default);
        await app.StopAsync(CancellationToken.None);
    }

    /// <summary>Only those proxies are believed.</summary>
    internal static ForwardedHeadersOptions Forwarded(IReadOnlyList<IPAddress> proxies)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor };
        options.KnownProxies.Clear();
        // Else any program on this machine could say where it comes from.
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies) options.KnownProxies.Add(proxy);
        return options;
    }

    private static async Task StartAsync(WebApplication app, ListenAddress address, CancellationToken cancellation)
    {
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (Exception cause) when (cause is IOException or SocketException)
        {
            throw new ListenException($"{address} can't be listened at: {cause.GetBaseException().Message}; end the program that has it, or name another address or port.", cause);
        }
    }
}
