using KnowledgeGraph.GraphQL.Access;
using KnowledgeGraph.GraphQL.Documents;
using KnowledgeGraph.GraphQL.Limits;
using KnowledgeGraph.GraphQL.Rates;
using KnowledgeGraph.GraphQL.Subscriptions;
using KnowledgeGraph.GraphQL.Writing;

namespace KnowledgeGraph.GraphQL;

/// <summary>How the API is set up: who may, and how much. What is not said is as careful as fits a server that anyone can reach.</summary>
public sealed record ApiOptions
{
    /// <summary>How much one request may ask for.</summary>
    public QueryLimits Limits { get; init; } = new();

    /// <summary>How subscriptions are followed, and how much a socket may ask for.</summary>
    public SubscriptionLimits Subscriptions { get; init; } = new();

    /// <summary>Who may read, and who may change.</summary>
    public AccessOptions Access { get; init; } = new();

    /// <summary>How many requests somebody may send.</summary>
    public RateLimits Rates { get; init; } = new();

    /// <summary>How mutations get the store's one writer.</summary>
    public WritingOptions Writing { get; init; } = new();

    /// <summary>Origins (<c>https://app.example</c>) whose pages may ask from a browser, beside the server's own; none of others may.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>Documents that the server knows beforehand.</summary>
    public DocumentOptions Documents { get; init; } = new();
}
