using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.GraphQL.Editing;

/// <summary>The HTTP request that a query came by, one for each request.</summary>
internal sealed class Caller
{
    /// <summary>Null where nobody asked by HTTP.</summary>
    public HttpContext? Http { get; set; }
}
