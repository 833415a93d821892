using KnowledgeGraph.Core.Claims;

namespace KnowledgeGraph.Ingestion.Extracting;

/// <summary>What the articles of one page state, or why the page could not be read.</summary>
/// <param name="Path">The page's file, as messages name it.</param>
/// <param name="Articles">In the page's order; empty where the page failed.</param>
/// <param name="Failure">The reason and its mend; null where all went well.</param>
public sealed record ExtractedPage(string Path, IReadOnlyList<ArticleClaims> Articles, string? Failure = null);
