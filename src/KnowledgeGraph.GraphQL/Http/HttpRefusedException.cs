namespace KnowledgeGraph.GraphQL.Http;

/// <summary>A request is no well-formed GraphQL request: what the client is told, with the status.</summary>
internal sealed class HttpRefusedException(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    /// <summary>After how long the client may come again; null where waiting mends nothing.</summary>
    public TimeSpan? Wait { get; init; }
}
