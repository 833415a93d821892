using GraphQL.Types;
using KnowledgeGraph.GraphQL.Documents;
using KnowledgeGraph.GraphQL.Http;
using KnowledgeGraph.GraphQL.Ide;
using KnowledgeGraph.GraphQL.WebSockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL;

/// <summary>The addresses of the API.</summary>
public static class GraphQLEndpoints
{
    /// <summary>Where the API answers, and where browsers find its IDE page.</summary>
    public const string Path = "/graphql";

    /// <summary>Maps /graphql with its IDE page, /healthz (the process answers) and /readyz (the store does, too).</summary>
    /// <exception cref="DocumentFolderException">A document of the folder can't be served.</exception>
    public static IEndpointConventionBuilder MapKnowledgeGraph(this IEndpointRouteBuilder endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        endpoints.ServiceProvider.GetRequiredService<ISchema>().Initialize();
        // Files are read before anything listens, and nothing else can be done meanwhile.
        endpoints.ServiceProvider.GetRequiredService<PersistedDocuments>().LoadAsync().GetAwaiter().GetResult();
        endpoints.MapHealthChecks("/healthz", new HealthCheckOptions { Predicate = _ => false });
        endpoints.MapHealthChecks("/readyz", new HealthCheckOptions { Predicate = check => check.Tags.Contains(StoreHealth.Tag), ResponseWriter = StoreHealth.WriteAsync });
        endpoints.MapGet(Path + "/ide/{file}", IdeFiles.Write);
        var (queries, sockets) = (endpoints.ServiceProvider.GetRequiredService<QueryEndpoint>(), endpoints.ServiceProvider.GetRequiredService<SocketEndpoint>());
        var origins = endpoints.ServiceProvider.GetRequiredService<ApiOptions>().Origins;
        var api = endpoints.CreateApplicationBuilder();
        if (origins.Count > 0) api.UseCors(policy => policy.WithOrigins([.. origins]).AllowAnyHeader().WithMethods("GET", "POST").WithExposedHeaders("Retry-After"));
        api.UseResponseCompression().UseWebSockets();
        api.Run(http => http.WebSockets.IsWebSocketRequest ? sockets.HandleAsync(http) : queries.HandleAsync(http));
        return endpoints.Map(Path, api.Build());
    }
}
