using System.Globalization;
using GraphQL;
using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Leases;
using KnowledgeGraph.GraphQL.Errors;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Writing;

/// <summary>Writes to the graph for a mutation: with the store's one writer, for as long as it takes.</summary>
internal static class GraphWriting
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(200);
    private static readonly string Holder = WriterName.Of("GraphQL");

    /// <exception cref="RefusedException">Another writes, and did not end in time; or what was asked can't be.</exception>
    public static async Task<T> WriteAsync<T>(this IResolveFieldContext context, Func<IGraphWriter, GraphUpdater, Task<T>> work)
    {
        var services = context.RequestServices!;
        var time = services.GetRequiredService<TimeProvider>();
        try
        {
            await using var writer = await LeaseAsync(services.GetRequiredService<IGraphStore>(), services.GetRequiredService<ApiOptions>().Writing, time, context.CancellationToken);
            return await work(writer, new GraphUpdater(writer, services.GetRequiredService<ISearchTokenizer>(), time));
        }
        catch (JudgementException refused)
        {
            throw new RefusedException(ErrorCode.BadArgument, refused.Message);
        }
        catch (WriterLeasedException other)
        {
            throw Refusal(other, time.GetUtcNow());
        }
    }

    private static async Task<IGraphWriter> LeaseAsync(IGraphStore store, WritingOptions options, TimeProvider time, CancellationToken cancellation)
    {
        for (var waited = TimeSpan.Zero; ; waited += Step)
        {
            try
            {
                return await store.LeaseWriterAsync(Holder, options.Lease, cancellation);
            }
            catch (WriterLeasedException) when (waited < options.Wait)
            {
                await Task.Delay(Step, time, cancellation);
            }
        }
    }

    /// <summary>Says who writes and until when at least; one that lives may go on after that.</summary>
    private static RefusedException Refusal(WriterLeasedException other, DateTimeOffset now)
    {
        var wait = TimeSpan.FromSeconds(Math.Max(1, Math.Ceiling((other.Until.GetValueOrDefault(now) - now).TotalSeconds)));
        var who = WriterName.Plain(other.Holder ?? "another");
        var message = string.Create(CultureInfo.InvariantCulture, $"The graph is being written by {who}, until {other.Until:u} at the latest unless it goes on; nothing was changed. Try again in {wait.TotalSeconds:0} s.");
        return new RefusedException(ErrorCode.StoreUnavailable, message) { RetryAfter = wait };
    }
}
