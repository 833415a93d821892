using System.Diagnostics;
using KnowledgeGraph.Chinese.Segmentation;
using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Generation;
using KnowledgeGraph.Storage.Sqlite;

namespace KnowledgeGraph.Benchmarks;

/// <summary>A SQLite store to which pages are brought, each in a commit of its own as by <c>kg ingest</c>, and how long they took.</summary>
internal sealed class GrowingStore : IAsyncDisposable
{
    private readonly SqliteStore _store;
    private readonly IGraphWriter _writer;
    private readonly GraphUpdater _updater;

    /// <summary>What all pages since the last <see cref="Take"/> took.</summary>
    private WorkSpan _took;

    private GrowingStore(SqliteStore store, IGraphWriter writer)
    {
        (_store, _writer) = (store, writer);
        _updater = new GraphUpdater(writer, new JiebaSearchTokenizer(), TimeProvider.System);
    }

    public static async Task<GrowingStore> OpenAsync(string file)
    {
        var store = new SqliteStore(file);
        await store.MigrateAsync();
        return new GrowingStore(store, await store.LeaseWriterAsync("benchmark", TimeSpan.FromHours(12)));
    }

    public async Task IngestAsync(GeneratedArticle[] page)
    {
        var (watch, worked) = (Stopwatch.StartNew(), Workbench.Worked);
        await _updater.IngestAsync([.. page.Select(article => article.Claims)]);
        _took = new WorkSpan(_took.Clock + watch.Elapsed, _took.Own + Workbench.Worked - worked, TimeSpan.Zero);
    }

    public WorkSpan Take()
    {
        var took = _took;
        _took = default;
        return took;
    }

    public Task<IGraphReader> ReadAsync() => _store.ReadAsync();

    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        await _store.DisposeAsync();
    }
}
