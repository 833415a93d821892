namespace KnowledgeGraph.GraphQL.Subscriptions;

/// <summary>How subscriptions are followed, and how much a socket may ask for; on by default.</summary>
public sealed record SubscriptionLimits
{
    /// <summary>How often the store is asked whether it holds a new commit, while somebody subscribes; once for all who do.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a client may take from opening a socket to its <c>connection_init</c>.</summary>
    public TimeSpan InitTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How often the server asks whether the other end is there, and how long it waits for the answer.</summary>
    public TimeSpan KeepAlive { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How often it is looked whether the key or token of a socket still counts.</summary>
    public TimeSpan Recheck { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Bytes of a message that a client sends.</summary>
    public int MessageBytes { get; init; } = 64 * 1024;

    /// <summary>Operations that run on one socket at a time.</summary>
    public int Operations { get; init; } = 20;

    /// <summary>Sockets that are open at a time.</summary>
    public int Sockets { get; init; } = 2000;

    /// <summary>Sockets that are open at a time from one address (in IPv6: one /64).</summary>
    public int SocketsPerAddress { get; init; } = 50;

    /// <summary>Sockets that are open at a time with one key, or of one subject of tokens, wherever they come from.</summary>
    public int SocketsPerKey { get; init; } = 100;
}
