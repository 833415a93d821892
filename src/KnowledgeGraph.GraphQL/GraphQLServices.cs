using System.Text.Encodings.Web;
using GraphQL;
using GraphQL.Execution;
using GraphQL.MicrosoftDI;
using GraphQL.Types;
using GraphQLParser.AST;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.GraphQL.Access;
using KnowledgeGraph.GraphQL.Documents;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Http;
using KnowledgeGraph.GraphQL.Limits;
using KnowledgeGraph.GraphQL.Loading;
using KnowledgeGraph.GraphQL.Rates;
using KnowledgeGraph.GraphQL.Subscriptions;
using KnowledgeGraph.GraphQL.Telemetry;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.WebSockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace KnowledgeGraph.GraphQL;

/// <summary>Puts the GraphQL API together.</summary>
public static class GraphQLServices
{
    /// <summary>Adds what <see cref="GraphQLEndpoints.MapKnowledgeGraph"/> needs.</summary>
    /// <remarks>The host registers an <see cref="Core.Storage.IGraphStore"/> and an <see cref="Core.Storage.ISearchTokenizer"/>; both are used by all requests at once.</remarks>
    public static IServiceCollection AddKnowledgeGraphGraphQL(this IServiceCollection services, ApiOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var used = options ?? new ApiOptions();
        services.AddSingleton(used.Limits);
        services.AddSingleton(used.Subscriptions);
        services.AddSingleton(used.Rates);
        services.AddSingleton<RequestRates>();
        services.AddCallers(used.Access);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(GraphOntology.Default);
        services.AddSingleton<ISchema>(provider => new GraphSchema(provider, provider.GetRequiredService<GraphOntology>()));
        services.AddGraphQL(builder => builder
            .AddSystemTextJson(options => options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping)
            .AddExecutionStrategy<ScopedSubscriptionExecutionStrategy>(OperationType.Subscription)
            .AddErrorInfoProvider<SafeErrorInfo>()
            .ConfigureExecution<ValidateOnce>()
            .AddValidationRule(new MistakeLimit(used.Limits))
            .AddComplexityAnalyzer(options => Prices.Configure(options, used.Limits)));
        services.AddSingleton<IDocumentBuilder, GraphQLDocumentBuilder>();
        services.AddSingleton(used);
        services.AddSingleton(used.Documents);
        services.AddSingleton<DocumentGate>();
        services.AddSingleton<AnsweredDocuments>();
        services.AddSingleton<PersistedDocuments>();
        services.AddSingleton<QueryExecutor>();
        services.AddSingleton<RequestReader>();
        services.AddSingleton<QueryEndpoint>();
        services.AddSingleton<StoreTail>();
        services.AddSingleton<ChangeFollower>();
        services.AddSingleton<SocketEndpoint>();
        services.AddScoped<Flow>();
        services.AddScoped<GraphSession>();
        services.AddCors();
        services.AddResponseCompression(compression => (compression.EnableForHttps, compression.MimeTypes) = (true, [ResponseFormat.Json.MediaType, ResponseFormat.GraphQL.MediaType]));
        services.AddHostedService<FreshnessMeter>();
        services.AddHealthChecks().AddCheck<StoreHealth>("store", tags: [StoreHealth.Tag]);
        return services;
    }
}
