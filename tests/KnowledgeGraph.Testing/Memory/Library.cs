using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Export;

namespace KnowledgeGraph.Testing.Memory;

/// <summary>A graph in memory that articles are brought to and taken from.</summary>
public sealed class Library : IAsyncDisposable
{
    private readonly IGraphWriter _writer;

    private Library(IGraphStore store, IGraphWriter writer)
    {
        Store = store;
        _writer = writer;
        Updater = new GraphUpdater(writer, new SomeTokenizer(), TimeProvider.System);
    }

    public IGraphStore Store { get; }

    public GraphUpdater Updater { get; }

    public static async Task<Library> OpenAsync(IGraphStore? store = null)
    {
        store ??= new MemoryGraphStore();
        await store.MigrateAsync();
        return new Library(store, await store.LeaseWriterAsync("test", TimeSpan.FromHours(1)));
    }

    /// <summary>A new library with those articles, in that order.</summary>
    public static async Task<Library> OfAsync(params IEnumerable<ArticleClaims> articles)
    {
        var library = await OpenAsync();
        foreach (var article in articles) await library.Updater.IngestAsync(article);
        return library;
    }

    public Task<IGraphReader> ReadAsync() => Store.ReadAsync();

    /// <summary>The lines of the export.</summary>
    public async Task<IReadOnlyList<string>> ExportAsync()
    {
        await using var reader = await ReadAsync();
        return await GraphExport.LinesAsync(reader);
    }

    /// <summary>Everything that belongs to the graph, of one kind.</summary>
    public async Task<IReadOnlyList<T>> AllAsync<T>()
        where T : ExportItem
    {
        await using var reader = await ReadAsync();
        return await reader.ExportAsync().OfType<T>().ToListAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        await Store.DisposeAsync();
    }
}
