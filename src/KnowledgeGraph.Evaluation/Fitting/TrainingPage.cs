using KnowledgeGraph.Evaluation.References;

namespace KnowledgeGraph.Evaluation.Fitting;

/// <summary>A page to learn from: its articles' candidates and what they should have been.</summary>
/// <param name="Reference">The reference annotations.</param>
/// <param name="Articles">The articles as the extractor split them.</param>
public sealed record TrainingPage(AnnotatedPage Reference, IReadOnlyList<CandidateArticle> Articles);
