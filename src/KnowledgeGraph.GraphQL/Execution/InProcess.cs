using GraphQL;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Asks the API without a server: the same limits, the same answers.</summary>
public static class InProcess
{
    /// <summary>The answer as JSON text, as a client would get it.</summary>
    /// <param name="services">What <see cref="GraphQLServices.AddKnowledgeGraphGraphQL"/> was added to.</param>
    /// <param name="query">The document.</param>
    /// <param name="operation">Which of its operations; null where there is one.</param>
    /// <param name="variables">Values of its variables: texts, numbers, flags, lists of these.</param>
    /// <param name="cancellation">Ends the query.</param>
    public static async Task<string> AskAsync(
        IServiceProvider services, string query, string? operation, IReadOnlyDictionary<string, object?> variables, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(services);
        await using var scope = services.CreateAsyncScope();
        var executor = scope.ServiceProvider.GetRequiredService<QueryExecutor>();
        var request = new QueryRequest(query, operation, new Inputs(new Dictionary<string, object?>(variables)), null);
        var (document, refusal) = executor.Open(request);
        var result = refusal ?? await executor.ExecuteAsync(request, document!, scope.ServiceProvider, cancellation);
        return scope.ServiceProvider.GetRequiredService<IGraphQLTextSerializer>().Serialize(result);
    }
}
