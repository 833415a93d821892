using GraphQL.DataLoader;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage.Queries;

namespace KnowledgeGraph.GraphQL.Paging;

/// <summary>A page of entities or of relations, as the Relay specification shapes it.</summary>
/// <param name="Edges">In the order asked for.</param>
/// <param name="PageInfo">Whether and from where to go on.</param>
/// <param name="Total">Counts all, page or not; called only if the query selects it.</param>
internal sealed record Connection(IReadOnlyList<ConnectionEdge> Edges, PageInfo PageInfo, Func<IDataLoaderResult<long>> Total)
{
    /// <summary>For lists of entities, what all of the list is; else null.</summary>
    public EntityQuery? Query { get; init; }

    /// <summary>For queries that select nothing of the page itself.</summary>
    public static Connection WithoutPage(Func<IDataLoaderResult<long>> total) => new([], new PageInfo(false, false, null, null), total);
}

/// <summary>One row of a page.</summary>
/// <param name="Cursor">Its place.</param>
/// <param name="Node">The entity.</param>
/// <param name="Fact">For relations, the fact that leads to it.</param>
internal sealed record ConnectionEdge(string Cursor, Entity Node, Fact? Fact = null);

internal sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);
