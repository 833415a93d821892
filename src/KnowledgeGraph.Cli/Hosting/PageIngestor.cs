using KnowledgeGraph.Chinese.Segmentation;
using KnowledgeGraph.Cli.Composition;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.GraphQL.Ingesting;
using KnowledgeGraph.Ingestion.Readers;
using KnowledgeGraph.Ingestion.Writing;

namespace KnowledgeGraph.Cli.Hosting;

/// <summary>Reads pages that come through the API; the extractor is loaded with the first of them.</summary>
internal sealed class PageIngestor(IReadOnlyList<string> divisions) : IPageIngestor, IDisposable
{
    private readonly Lock _lock = new();
    private Engine? _engine;

    public async Task<IngestedPage> IngestAsync(Page page, IGraphWriter writer, CancellationToken cancellation)
    {
        using var pipeline = new IngestionPipeline(Loaded().Extractor, writer, new JiebaSearchTokenizer(), TimeProvider.System);
        await foreach (var outcome in pipeline.RunAsync([PageRead.Of(page.Metadata.Name, page)], 1, cancellation)) return new IngestedPage(outcome.Updates, outcome.Unchanged, outcome.Failure);
        throw new InvalidOperationException("A page has an outcome.");
    }

    public void Dispose()
    {
        lock (_lock) _engine?.Dispose();
    }

    /// <summary>What could not be loaded is tried again with the next page: a list that was wrong may be mended.</summary>
    private Engine Loaded()
    {
        lock (_lock) return _engine ??= Engine.Load(divisions);
    }
}
