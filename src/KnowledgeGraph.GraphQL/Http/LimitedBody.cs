using KnowledgeGraph.GraphQL.Errors;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.GraphQL.Http;

/// <summary>A body read whole, but never more of it than is allowed.</summary>
internal static class LimitedBody
{
    /// <exception cref="HttpRefusedException">It is longer.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request, int limit, CancellationToken cancellation)
    {
        if (request.ContentLength > limit) throw TooLarge(limit);
        using var body = new MemoryStream();
        var buffer = new byte[8192];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancellation)) > 0)
        {
            if (body.Length + read > limit) throw TooLarge(limit);
            body.Write(buffer, 0, read);
        }
        return body.GetBuffer().AsMemory(0, (int)body.Length);
    }

    private static HttpRefusedException TooLarge(int limit) =>
        new(StatusCodes.Status413PayloadTooLarge, ErrorCode.TooLarge, $"The body is longer than {limit} bytes.");
}
