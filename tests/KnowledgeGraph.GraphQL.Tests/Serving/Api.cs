using System.Net.Http.Json;
using System.Text.Json;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.GraphQL.Access;
using KnowledgeGraph.GraphQL.Documents;
using KnowledgeGraph.GraphQL.Limits;
using KnowledgeGraph.GraphQL.Rates;
using KnowledgeGraph.GraphQL.Subscriptions;
using KnowledgeGraph.GraphQL.Writing;
using KnowledgeGraph.Storage.Sqlite;
using KnowledgeGraph.Testing.Files;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.GraphQL.Tests.Serving;

/// <summary>The API over the sample graph: real SQLite, real Kestrel on a free port, a real HTTP client.</summary>
public class Api : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private WebApplication _app = null!;

    public HttpClient Http { get; } = new();

    public Uri Address { get; private set; } = null!;

    internal CountingStore Store { get; private set; } = null!;

    protected virtual QueryLimits Limits { get; } = new();

    protected virtual AccessOptions Access { get; } = new();

    protected virtual RateLimits Rates { get; } = RateLimits.None;

    protected virtual DocumentOptions Documents { get; } = new();

    protected virtual IReadOnlyList<string> Origins { get; } = [];

    protected virtual SubscriptionLimits Subscriptions { get; } = new();

    protected virtual WritingOptions Writing { get; } = new();

    /// <summary>What stands between the API and its store.</summary>
    protected virtual IGraphStore Serve(IGraphStore store) => store;

    public async ValueTask InitializeAsync()
    {
        Store = new CountingStore(new SqliteStore(_folder["graph.db"]));
        await Store.MigrateAsync();
        await FillAsync(Store);
        await StartAsync("http://127.0.0.1:0");
        Http.BaseAddress = Address;
    }

    /// <summary>Serves at that address; again after <see cref="StopAsync"/>, over the same store.</summary>
    public async Task StartAsync(string url)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        builder.Services.AddSingleton(Serve(Store));
        builder.Services.AddSingleton<ISearchTokenizer, PairTokenizer>();
        Configure(builder.Services);
        builder.Services.AddKnowledgeGraphGraphQL(new ApiOptions { Limits = Limits, Subscriptions = Subscriptions, Access = Access, Rates = Rates, Documents = Documents, Origins = Origins, Writing = Writing });
        _app = builder.Build();
        _app.MapKnowledgeGraph();
        await _app.StartAsync();
        Address = new Uri(_app.Urls.First());
    }

    public async Task StopAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
        await Store.DisposeAsync();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The data of a query that must succeed.</summary>
    public async Task<JsonElement> AskAsync(string query, object? variables = null)
    {
        var answer = await SendAsync(query, variables);
        answer.TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>The code and message of the first error of a query that must fail.</summary>
    public async Task<(string Code, string Message)> RefusalAsync(string query, object? variables = null)
    {
        var answer = await SendAsync(query, variables);
        answer.TryGetProperty("errors", out var errors).ShouldBeTrue(answer.ToString());
        return (errors[0].GetProperty("extensions").GetProperty("code").GetString()!, errors[0].GetProperty("message").GetString()!);
    }

    public async Task<JsonElement> SendAsync(string query, object? variables = null)
    {
        var response = await Http.PostAsJsonAsync("/graphql", new { query, variables }, TestContext.Current.CancellationToken);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    /// <summary>What the host registers besides.</summary>
    protected virtual void Configure(IServiceCollection services)
    {
    }

    /// <summary>Brings the graph into the migrated store.</summary>
    protected virtual async Task FillAsync(IGraphStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        await using var writer = await store.LeaseWriterAsync("test", TimeSpan.FromMinutes(1));
        await writer.CommitAsync(SampleGraph.Batch());
    }
}
