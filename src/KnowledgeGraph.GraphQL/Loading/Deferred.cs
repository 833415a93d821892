using GraphQL.DataLoader;

namespace KnowledgeGraph.GraphQL.Loading;

/// <summary>An answer that is worked out when the level is complete.</summary>
internal sealed class Deferred<T>(Func<CancellationToken, Task<T>> work) : IDataLoaderResult<T>
{
    public Task<T> GetResultAsync(CancellationToken cancellationToken = default) => work(cancellationToken);

    async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) => await work(cancellationToken);
}

internal static class Deferred
{
    /// <summary>What becomes of the answer once it is there.</summary>
    public static IDataLoaderResult<TNext> Then<T, TNext>(this IDataLoaderResult<T> result, Func<T, TNext> next) =>
        new Deferred<TNext>(async cancellation => next(await result.GetResultAsync(cancellation)));
}
