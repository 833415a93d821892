using KnowledgeGraph.Chinese.Segmentation;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.GraphQL;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Cli.Hosting;

/// <summary>The web server of <c>kg serve</c> and <c>kg demo</c>: GraphQL over a store.</summary>
internal static class GraphServer
{
    /// <summary>Serves until it is cancelled; says once where it listens.</summary>
    /// <exception cref="IOException">The address is taken.</exception>
    public static async Task RunAsync(IGraphStore store, string urls, Action<string> listening, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(urls.Split(';'));
        builder.Logging.ClearProviders().AddConsole(options => options.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton(store);
        builder.Services.AddSingleton<ISearchTokenizer, JiebaSearchTokenizer>();
        builder.Services.AddKnowledgeGraphGraphQL();
        await using var app = builder.Build();
        app.MapKnowledgeGraph();
        app.MapGet("/", () => Microsoft.AspNetCore.Http.Results.Redirect(GraphQLEndpoints.Path));
        await app.StartAsync(cancellation);
        listening(app.Urls.First());
        await Task.Delay(Timeout.Infinite, cancellation).ContinueWith(_ => { }, TaskScheduler.Default);
        await app.StopAsync(CancellationToken.None);
    }
}
