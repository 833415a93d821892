namespace KnowledgeGraph.Ingestion.Readers;

/// <summary>Metadata for pages that no manifest names.</summary>
/// <param name="Newspaper">The newspaper's name.</param>
/// <param name="Home">The division that the paper calls 我区.</param>
/// <param name="IssueDate">The day of the issue.</param>
/// <param name="IssueYear">The year of the issue, where its day is not known.</param>
public sealed record PageDefaults(string? Newspaper = null, string? Home = null, DateOnly? IssueDate = null, int? IssueYear = null);
