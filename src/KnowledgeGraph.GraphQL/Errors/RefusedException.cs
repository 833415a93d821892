using GraphQL;

namespace KnowledgeGraph.GraphQL.Errors;

/// <summary>What a client asked for can't be done; the message names the argument, its value and what is allowed.</summary>
internal sealed class RefusedException : ExecutionError
{
    public RefusedException(string code, string message)
        : base(message) => Code = code;

    /// <summary>After how long it is worth asking again, told as <c>extensions.retryAfter</c> in seconds; null where waiting mends nothing.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
