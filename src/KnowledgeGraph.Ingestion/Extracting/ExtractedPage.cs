using KnowledgeGraph.Core.Claims;

namespace KnowledgeGraph.Ingestion.Extracting;

/// <summary>What the articles of one page state, or why the page could not be read.</summary>
/// <param name="Path">The page's file, as messages name it.</param>
/// <param name="Articles">In the page's order; without those that could not be read.</param>
/// <param name="Failure">Why the page, or an article of it, could not be read, and how to mend it; null where all went well.</param>
public sealed record ExtractedPage(string Path, IReadOnlyList<ArticleClaims> Articles, string? Failure = null);
