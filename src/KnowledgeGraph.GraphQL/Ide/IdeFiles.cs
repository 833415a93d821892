using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.GraphQL.Ide;

/// <summary>The scripts and styles of the IDE page, which are part of the assembly.</summary>
internal static class IdeFiles
{
    private static readonly Assembly Assembly = typeof(IdeFiles).Assembly;

    /// <summary>Another build is another module, so a browser asks once for each.</summary>
    private static readonly EntityTagHeaderValue Tag = new($"\"{Assembly.ManifestModule.ModuleVersionId:N}\"");

    public static Stream? Open(string file) => Assembly.GetManifestResourceStream("ide/" + file);

    public static Results<FileStreamHttpResult, NotFound> Write(string file, HttpContext http)
    {
        var type = file switch
        {
            _ when file.EndsWith(".js", StringComparison.Ordinal) => "text/javascript; charset=utf-8",
            _ when file.EndsWith(".css", StringComparison.Ordinal) => "text/css; charset=utf-8",
            _ => "text/plain; charset=utf-8",
        };
        if (file == "ide.html" || Open(file) is not { } content) return TypedResults.NotFound();
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        return TypedResults.Stream(content, type, entityTag: Tag);
    }
}
