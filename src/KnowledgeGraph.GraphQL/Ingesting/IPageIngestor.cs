using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.GraphQL.Ingesting;

/// <summary>Reads the pages that come through the API. A host that has it registers it; without it the API takes none.</summary>
public interface IPageIngestor
{
    /// <summary>Brings a page into the graph, article by article.</summary>
    /// <param name="page">The page.</param>
    /// <param name="writer">The leased writer.</param>
    /// <param name="cancellation">Ends it between two articles; what was written stays.</param>
    Task<IngestedPage> IngestAsync(Page page, IGraphWriter writer, CancellationToken cancellation);
}

/// <summary>What became of a page.</summary>
/// <param name="Updates">What its new and changed articles did to the graph, in the page's order.</param>
/// <param name="Unchanged">How many of its articles were stored already.</param>
/// <param name="Failure">Why it could not be read, and the mend; null where it was.</param>
public sealed record IngestedPage(IReadOnlyList<GraphUpdate> Updates, int Unchanged, string? Failure);
