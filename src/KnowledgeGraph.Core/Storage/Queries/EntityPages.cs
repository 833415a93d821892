using System.Runtime.CompilerServices;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Core.Storage.Queries;

/// <summary>Reads all that a query finds, a page at a time.</summary>
public static class EntityPages
{
    /// <summary>The pages in order, none of them empty.</summary>
    /// <param name="reader">Of which graph.</param>
    /// <param name="query">What to find; <see cref="EntityQuery.First"/> is the size of a page.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async IAsyncEnumerable<IReadOnlyList<Entity>> PagesAsync(this IGraphReader reader, EntityQuery query, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(query);
        Slice<Entity> page;
        do
        {
            page = await reader.SelectAsync(query, cancellation);
            if (page.Items.Count == 0) yield break;
            yield return page.Items;
            query = query with { After = page.Positions[^1] };
        }
        while (page.HasMore);
    }
}
