using GraphQL;
using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.GraphQL.Errors;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Access;

/// <summary>Writes to the graph for a mutation: with the store's one writer, for as long as it takes.</summary>
internal static class GraphWriting
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    /// <exception cref="RefusedException">Another writes, or what was asked can't be.</exception>
    public static async Task<T> WriteAsync<T>(this IResolveFieldContext context, Func<IGraphWriter, GraphUpdater, Task<T>> work)
    {
        var services = context.RequestServices!;
        try
        {
            await using var writer = await services.GetRequiredService<IGraphStore>().LeaseWriterAsync("GraphQL", Lease, context.CancellationToken);
            return await work(writer, new GraphUpdater(writer, services.GetRequiredService<ISearchTokenizer>(), services.GetRequiredService<TimeProvider>()));
        }
        catch (JudgementException refused)
        {
            throw new RefusedException(ErrorCode.BadArgument, refused.Message);
        }
        catch (WriterLeasedException)
        {
            throw new RefusedException(ErrorCode.StoreUnavailable, "Articles are being ingested at this moment; try again when that is done.");
        }
    }
}
