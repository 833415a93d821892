namespace KnowledgeGraph.GraphQL.Writing;

/// <summary>How mutations get the store's one writer.</summary>
public sealed record WritingOptions
{
    /// <summary>After this time without a sign of life a mutation's lease is free for others: its server was killed, on another machine.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a mutation waits for another writer to end before it is refused.</summary>
    public TimeSpan Wait { get; init; } = TimeSpan.FromSeconds(5);
}
