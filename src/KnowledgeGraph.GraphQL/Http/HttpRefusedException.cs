using KnowledgeGraph.GraphQL.Errors;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.GraphQL.Http;

/// <summary>A request is no well-formed GraphQL request: what the client is told, with the status.</summary>
internal sealed class HttpRefusedException(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    /// <summary>After how long the client may come again; null where waiting mends nothing.</summary>
    public TimeSpan? Wait { get; init; }

    /// <summary>Somebody came too often.</summary>
    public static HttpRefusedException Of((RefusedException Error, TimeSpan Wait) tooMany) =>
        new(StatusCodes.Status429TooManyRequests, ErrorCode.RateLimited, tooMany.Error.Message) { Wait = tooMany.Wait };
}
