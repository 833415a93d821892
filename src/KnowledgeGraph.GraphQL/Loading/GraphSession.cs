using System.Collections.Concurrent;
using GraphQL.DataLoader;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.GraphQL.Telemetry;

namespace KnowledgeGraph.GraphQL.Loading;

/// <summary>The store as one request sees it: a snapshot that is opened when first needed, and the batches of calls to it.</summary>
internal sealed class GraphSession : IAsyncDisposable
{
    private readonly IGraphStore _store;
    private readonly Lock _lock = new();
    private readonly ConcurrentDictionary<object, object> _loaders = new();
    private readonly ConcurrentBag<Task> _asked = [];
    private Task<IGraphReader>? _reader;
    private bool _ended;

    public GraphSession(IGraphStore store)
    {
        _store = store;
        Entities = new((ids, cancellation) => AskAsync((reader, token) => reader.EntitiesAsync(ids, token), cancellation), null!);
        Named = new(NamedAsync, null);
        Facts = new((ids, cancellation) => AskAsync((reader, token) => reader.FactsAsync(ids, token), cancellation), null!);
        Articles = new((ids, cancellation) => AskAsync((reader, token) => reader.ArticlesAsync(ids, token), cancellation), null!);
        Mentions = new((ids, cancellation) => AskAsync((reader, token) => reader.MentionsAsync(ids, token), cancellation), []);
        Claims = new((ids, cancellation) => AskAsync((reader, token) => reader.ClaimsAsync(ids, token), cancellation), []);
    }

    /// <summary>Entities by their own id.</summary>
    public BatchLoader<string, Entity> Entities { get; }

    /// <summary>Entities by their own id or that of any of their mentions; for ids that come from outside.</summary>
    public BatchLoader<string, Entity?> Named { get; }

    public BatchLoader<string, Fact> Facts { get; }

    public BatchLoader<string, Article> Articles { get; }

    /// <summary>What an article mentions.</summary>
    public BatchLoader<string, IReadOnlyList<StoredMention>> Mentions { get; }

    /// <summary>What an article claims.</summary>
    public BatchLoader<string, IReadOnlyList<Evidence>> Claims { get; }

    public IDataLoaderResult<IReadOnlyList<StoredMention>> MentionsOf(string entity, int first) => Loader(
        ("mentions of", first),
        () => new BatchLoader<string, IReadOnlyList<StoredMention>>(
            (ids, cancellation) => AskAsync((reader, token) => reader.MentionsOfAsync(ids, first, token), cancellation), [])).Load(entity);

    public IDataLoaderResult<IReadOnlyList<Evidence>> EvidenceOf(string fact, int first) => Loader(
        ("evidence of", first),
        () => new BatchLoader<string, IReadOnlyList<Evidence>>(
            (ids, cancellation) => AskAsync((reader, token) => reader.EvidenceAsync(ids, first, token), cancellation), [])).Load(fact);

    /// <summary>A page of an entity's facts; parents that ask the same share a call.</summary>
    public IDataLoaderResult<Slice<Neighbour>> Expand(string parent, ExpandQuery query) => Loader(
        ("expand", KeyOf(query)),
        () => new BatchLoader<string, Slice<Neighbour>>((ids, cancellation) => ExpandAsync(query with { Parents = ids }, cancellation), Slice<Neighbour>.Empty)).Load(parent);

    public IDataLoaderResult<long> CountFacts(string parent, ExpandQuery query) => Loader(
        ("count", (query.FactType, query.Direction, query.Where)),
        () => new BatchLoader<string, long>(
            (ids, cancellation) => AskAsync((reader, token) => reader.CountFactsAsync(query with { Parents = ids }, token), cancellation), 0)).Load(parent);

    public async Task<Slice<Entity>> SelectAsync(EntityQuery query, CancellationToken cancellation)
    {
        var slice = await AskAsync((reader, token) => reader.SelectAsync(query, token), cancellation);
        if (query.Parts == Parts.All) Know(slice.Items);
        return slice;
    }

    /// <summary>Asks the snapshot something.</summary>
    public Task<T> AskAsync<T>(Func<IGraphReader, CancellationToken, Task<T>> question, CancellationToken cancellation)
    {
        var answer = AnswerAsync();
        _asked.Add(answer);
        return answer;

        async Task<T> AnswerAsync() => await question(await ReaderAsync(cancellation), cancellation);
    }

    /// <summary>Ends the snapshot when all that was asked is answered: a request that ran out of time leaves questions behind.</summary>
    public async ValueTask DisposeAsync()
    {
        lock (_lock) _ended = true;
        await Task.WhenAll(_asked).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (_reader is { IsCompletedSuccessfully: true }) await (await _reader).DisposeAsync();
    }

    private Task<IGraphReader> ReaderAsync(CancellationToken cancellation)
    {
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_ended, this);
            return _reader ??= OpenAsync(cancellation);
        }
    }

    private async Task<IGraphReader> OpenAsync(CancellationToken cancellation) => new MeteredReader(await _store.ReadAsync(null, cancellation));

    private BatchLoader<string, T> Loader<T>(object key, Func<BatchLoader<string, T>> make) => (BatchLoader<string, T>)_loaders.GetOrAdd(key, _ => make());

    /// <summary>All that two parents must ask alike to be asked for together.</summary>
    private static object KeyOf(ExpandQuery query) => (query.FactType, query.Direction, query.Where, query.Order, query.First, query.After, query.Facts, query.Nodes);

    private async Task<IReadOnlyDictionary<string, Slice<Neighbour>>> ExpandAsync(ExpandQuery query, CancellationToken cancellation)
    {
        var slices = await AskAsync((reader, token) => reader.ExpandAsync(query, token), cancellation);
        if (query.Nodes == Parts.All) Know(slices.Values.SelectMany(slice => slice.Items).Select(neighbour => neighbour.Node));
        return slices;
    }

    /// <summary>What others may ask for by id; only whole entities are any answer to them.</summary>
    private void Know(IEnumerable<Entity> whole)
    {
        foreach (var entity in whole) Entities.Know(entity.Id, entity);
    }

    private async Task<IReadOnlyDictionary<string, Entity?>> NamedAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation)
    {
        var found = (await AskAsync((reader, token) => reader.EntitiesAsync(ids, token), cancellation)).ToDictionary(pair => pair.Key, Entity? (pair) => pair.Value);
        string[] mentions = [.. ids.Where(id => !found.ContainsKey(id))];
        if (mentions.Length > 0)
        {
            var holders = await AskAsync((reader, token) => reader.ResolveAsync(mentions, token), cancellation);
            var entities = await AskAsync((reader, token) => reader.EntitiesAsync([.. holders.Values.Distinct()], token), cancellation);
            foreach (var (mention, entity) in holders) found[mention] = entities.GetValueOrDefault(entity);
        }
        Know(found.Values.OfType<Entity>());
        return found;
    }
}
