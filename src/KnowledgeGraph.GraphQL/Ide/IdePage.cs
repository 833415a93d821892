using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.GraphQL.Ide;

/// <summary>The IDE page for browsers at the address of the API.</summary>
internal static class IdePage
{
    /// <summary>Nothing is loaded from elsewhere; the editor sets styles from its script and draws icons from data addresses.</summary>
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static async Task WriteAsync(HttpContext http)
    {
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.ContentSecurityPolicy = Policy;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.Vary = "Accept";
        await using var page = IdeFiles.Open("ide.html")!;
        await page.CopyToAsync(http.Response.Body, http.RequestAborted);
    }
}
