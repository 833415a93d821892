using KnowledgeGraph.Core.Articles;

namespace KnowledgeGraph.Ingestion.Extracting;

/// <summary>The articles of one page before they are read, or why the page has none.</summary>
/// <param name="Path">The page's file, as messages name it.</param>
/// <param name="Articles">In the page's order; empty where the page failed.</param>
/// <param name="Failure">The reason and its mend; null where all went well.</param>
public sealed record SplitPage(string Path, IReadOnlyList<Article> Articles, string? Failure = null);
