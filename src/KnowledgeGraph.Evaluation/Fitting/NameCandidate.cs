using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Evaluation.Fitting;

/// <summary>A run of characters that could be a name, as a log-linear model sees it: its score is the offset and the sum of its features' values times their weights.</summary>
/// <param name="Span">The characters.</param>
/// <param name="Form">What they spell.</param>
/// <param name="Type">The entity type it would name.</param>
/// <param name="Offset">What no weight scales.</param>
/// <param name="Features">The features that hold, each with how often.</param>
public sealed record NameCandidate(TextSpan Span, string Form, string Type, double Offset, IReadOnlyList<FeatureValue> Features);

/// <summary>A feature and how often it holds.</summary>
public readonly record struct FeatureValue(string Feature, double Value);

/// <summary>An article with everything that could be a name in it.</summary>
/// <param name="Body">Its text, by which it finds its reference.</param>
/// <param name="Candidates">The candidates; they overlap.</param>
public sealed record CandidateArticle(string Body, IReadOnlyList<NameCandidate> Candidates);
