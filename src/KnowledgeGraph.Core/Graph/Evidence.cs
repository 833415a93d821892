using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Graph;

/// <summary>One claim behind a fact.</summary>
/// <param name="Claim">The claim's id.</param>
/// <param name="Fact">The fact it supports.</param>
/// <param name="Article">The article in which it stands.</param>
/// <param name="Span">Where, in the article's body.</param>
/// <param name="Quote">The body at that span.</param>
/// <param name="Rule">What read it.</param>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="Attributes">What this claim states of the edge.</param>
public sealed record Evidence(
    string Claim, string Fact, string Article, TextSpan Span, string Quote, string Rule, double Confidence, AttributeSet Attributes);
