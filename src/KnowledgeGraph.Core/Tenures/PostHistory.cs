using KnowledgeGraph.Core.Tenures.Building;

namespace KnowledgeGraph.Core.Tenures;

/// <summary>All that the papers say of a post: its tenures in order, the conflicts, and who is only nominated.</summary>
/// <param name="Post">The post.</param>
/// <param name="Tenures">In order of their beginning; those of one person never overlap.</param>
/// <param name="Conflicts">Lone other names, in order of day.</param>
/// <param name="Nominations">提名, 拟任: statements that make no tenure yet.</param>
public sealed record PostHistory(Post Post, IReadOnlyList<Tenure> Tenures, IReadOnlyList<Conflict> Conflicts, IReadOnlyList<DatedStatement> Nominations)
{
    /// <summary>Works the history out from all statements on the post, of all its holders; their order does not matter.</summary>
    public static PostHistory Of(Post post, IEnumerable<DatedStatement> statements)
    {
        ArgumentNullException.ThrowIfNull(post);
        ArgumentNullException.ThrowIfNull(statements);
        var told = Withdrawals.Of([.. statements]).OrderBy(statement => statement, StatementOrder.Instance).ToList();
        var runs = post.HasOneHolder ? OneHolderRuns.Of(told) : SharedRuns.Of(told);
        var tenures = runs.All.SelectMany(run => TenureFolding.Of(run, mayAct: !post.IsDeputy)).ToList();
        return new PostHistory(
            post,
            Ordering.Of(tenures, post.HasOneHolder),
            runs.Conflicts,
            [.. told.Where(statement => statement.Kind == StatementKind.Nominated)]);
    }
}
