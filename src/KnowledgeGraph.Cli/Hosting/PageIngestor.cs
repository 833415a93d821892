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
    private readonly Lazy<Engine> _engine = new(() => Engine.Load(divisions));

    public async Task<IngestedPage> IngestAsync(Page page, IGraphWriter writer, CancellationToken cancellation)
    {
        using var pipeline = new IngestionPipeline(_engine.Value.Extractor, writer, new JiebaSearchTokenizer(), TimeProvider.System);
        await foreach (var outcome in pipeline.RunAsync([PageRead.Of(page.Metadata.Name, page)], 1, cancellation)) return new IngestedPage(outcome.Updates, outcome.Unchanged, outcome.Failure);
        throw new InvalidOperationException("A page has an outcome.");
    }

    public void Dispose()
    {
        if (_engine.IsValueCreated) _engine.Value.Dispose();
    }
}
