using GraphQL;
using GraphQL.DataLoader;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Paging;

/// <summary>The page that a connection's arguments ask for.</summary>
/// <param name="Size">From 1 to <see cref="MaxSize"/>.</param>
/// <param name="From">The place after (backwards: before) which it starts; null for the first (backwards: the last) page.</param>
/// <param name="Backwards">Whether it reads towards the start.</param>
internal sealed record PageRequest(int Size, SortPosition? From, bool Backwards)
{
    public const int DefaultSize = 20;

    public const int MaxSize = 200;

    /// <summary>Reads first, after, last and before where the field has them.</summary>
    public static PageRequest Read(IResolveFieldContext context, string list, string order)
    {
        var (first, after) = (context.GetArgument<int?>("first"), context.GetArgument<string?>("after"));
        var (last, before) = (context.GetArgument<int?>("last"), context.GetArgument<string?>("before"));
        var backwards = last is not null || before is not null;
        if (backwards && (first is not null || after is not null))
            throw new RefusedException(ErrorCode.BadArgument, "A page goes one way: give 'first' with 'after', or 'last' with 'before'.");
        return backwards
            ? new PageRequest(SizeOf("last", last ?? DefaultSize), before is null ? null : Cursor.Read("before", before, list, order), true)
            : new PageRequest(SizeOf("first", first ?? DefaultSize), after is null ? null : Cursor.Read("after", after, list, order), false);
    }

    /// <summary>The number of rows that an argument asks for, refused where it is out of bounds.</summary>
    public static int SizeOf(string argument, int size, int max = MaxSize) =>
        size >= 1 && size <= max ? size : throw new RefusedException(ErrorCode.BadArgument, $"'{argument}' is {size}; it must lie between 1 and {max}.");

    /// <summary>The page with its rows in the order of the list, whichever way they were read.</summary>
    public Connection Page<T>(Slice<T> slice, Func<T, SortPosition, ConnectionEdge> edge, Func<IDataLoaderResult<long>> total)
    {
        var edges = slice.Items.Zip(slice.Positions, edge).ToList();
        if (Backwards) edges.Reverse();
        var info = new PageInfo(
            HasNextPage: Backwards ? From is not null : slice.HasMore,
            HasPreviousPage: Backwards ? slice.HasMore : From is not null,
            edges.Count > 0 ? edges[0].Cursor : null,
            edges.Count > 0 ? edges[^1].Cursor : null);
        return new Connection(edges, info, total);
    }
}
