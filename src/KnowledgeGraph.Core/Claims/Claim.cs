using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Claims;

/// <summary>One statement of one sentence of an article: an edge between two of its mentions, with the words that say so.</summary>
/// <remarks>The quote equals the article's body at the span, character for character; <see cref="Create"/> sees to it.</remarks>
public sealed record Claim
{
    public required string Id { get; init; }

    /// <summary>An edge type of the ontology: HOLDS, PARTICIPATED_IN, ….</summary>
    public required string Type { get; init; }

    /// <summary>The id of the mention from which the edge goes.</summary>
    public required string Subject { get; init; }

    /// <summary>The id of the mention to which the edge goes; for WROTE the article's id.</summary>
    public required string Object { get; init; }

    /// <summary>The edge's own attributes: role, state, startDate, asOf, ….</summary>
    public required AttributeSet Attributes { get; init; }

    /// <summary>The sentence, or the part of one, that states this.</summary>
    public required TextSpan Span { get; init; }

    public required string Quote { get; init; }

    /// <summary>The name of the rule that read it.</summary>
    public required string Rule { get; init; }

    /// <summary>How likely the claim is what the text says, from 0 to 1.</summary>
    public required double Confidence { get; init; }

    public static Claim Create(
        Articles.Article article, string type, string subject, string @object, TextSpan span, string rule, double confidence, AttributeSet? attributes = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentOutOfRangeException.ThrowIfNegative(confidence);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(confidence, 1);
        var stated = attributes ?? AttributeSet.Empty;
        return new Claim
        {
            Id = "c" + ContentHash.Of("claim", article.Id, type, subject, @object, stated.ToString(), span.ToString()),
            Type = type,
            Subject = subject,
            Object = @object,
            Attributes = stated,
            Span = span,
            Quote = span.In(article.Body),
            Rule = rule,
            Confidence = Math.Round(confidence, 3),
        };
    }
}
