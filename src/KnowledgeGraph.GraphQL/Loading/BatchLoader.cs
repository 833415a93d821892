using GraphQL.DataLoader;

namespace KnowledgeGraph.GraphQL.Loading;

/// <summary>Collects the keys that the fields of one level ask for, and fetches them in one call.</summary>
/// <remarks>
/// GraphQL.NET awaits results only when every other field of the level has run; the first awaited closes the batch.
/// A key is fetched once in a request.
/// </remarks>
internal sealed class BatchLoader<TKey, T>(
    Func<IReadOnlyCollection<TKey>, CancellationToken, Task<IReadOnlyDictionary<TKey, T>>> fetch, T missing)
    where TKey : notnull
{
    private readonly T _missing = missing;
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, IDataLoaderResult<T>> _asked = [];
    private Batch? _open;

    public IDataLoaderResult<T> Load(TKey key)
    {
        lock (_lock)
        {
            if (_asked.TryGetValue(key, out var asked)) return asked;
            _open ??= new Batch(this);
            _open.Keys.Add(key);
            return _asked[key] = new Pending(_open, key);
        }
    }

    /// <summary>The values of several keys in their order, from as few batches as they need.</summary>
    public IDataLoaderResult<IReadOnlyList<T>> Load(IEnumerable<TKey> keys)
    {
        var results = keys.Select(Load).ToList();
        return new Deferred<IReadOnlyList<T>>(async cancellation =>
        {
            var values = new List<T>(results.Count);
            foreach (var result in results) values.Add(await result.GetResultAsync(cancellation));
            return values;
        });
    }

    /// <summary>Remembers a value that came with another answer, so that nobody fetches it.</summary>
    public void Know(TKey key, T value)
    {
        lock (_lock) _asked.TryAdd(key, new Deferred<T>(_ => Task.FromResult(value)));
    }

    private sealed class Batch(BatchLoader<TKey, T> loader)
    {
        private Task<IReadOnlyDictionary<TKey, T>>? _fetched;

        public HashSet<TKey> Keys { get; } = [];

        public T Missing => loader._missing;

        public Task<IReadOnlyDictionary<TKey, T>> FetchAsync(CancellationToken cancellation)
        {
            lock (loader._lock)
            {
                if (ReferenceEquals(loader._open, this)) loader._open = null;
                return _fetched ??= loader.FetchAsync(Keys, cancellation);
            }
        }
    }

    private Task<IReadOnlyDictionary<TKey, T>> FetchAsync(HashSet<TKey> keys, CancellationToken cancellation) =>
        Task.Run(() => fetch(keys, cancellation), cancellation);

    private sealed class Pending(Batch batch, TKey key) : IDataLoaderResult<T>
    {
        public async Task<T> GetResultAsync(CancellationToken cancellationToken = default) =>
            (await batch.FetchAsync(cancellationToken)).TryGetValue(key, out var value) ? value : batch.Missing;

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) => await GetResultAsync(cancellationToken);
    }
}
