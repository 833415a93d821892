using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;

namespace KnowledgeGraph.Cli.Composition;

/// <summary>Holds the divisions that a store's articles were read with against those of a run that reads them anew.</summary>
internal static class ReadDivisions
{
    private const int PageSize = 500;
    private const int Named = 3;

    /// <summary>Codes of a town or what is above it; of communities the official list is no further one.</summary>
    private const int LongestCode = 9;

    /// <exception cref="UsageException">The store knows divisions that no list of the run has: reading without them would make another graph.</exception>
    public static async Task RequireAsync(IGraphReader reader, Engine engine, CancellationToken cancellation)
    {
        List<string> missing = [];
        await foreach (var page in reader.PagesAsync(new EntityQuery { Type = "District", First = PageSize }, cancellation))
        {
            missing.AddRange(page.Where(district => district.Attributes["adcode"] is { Length: <= LongestCode } code && !engine.Knows(code)).Select(district => district.Name));
        }
        if (missing.Count == 0) return;
        var more = missing.Count > Named ? $" and {missing.Count - Named} more" : "";
        throw new UsageException($"the articles were read with a list of divisions that has {string.Join(", ", missing.Take(Named))}{more}, which the official one lacks; name it with --divisions FILE, or all of them would be read as something else.");
    }
}
