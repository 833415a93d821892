using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Core.Tenures.Edges;

/// <summary>Whose history a batch can change.</summary>
/// <remarks>A history is made of statements, day by day, and a fact sums them up: what a reading says otherwise between the first and the last sight of a fact leaves the fact as it was. So claim groups are looked at, too.</remarks>
/// <param name="Posts">Ids of positions of whom another fact is stored now; some may be gone.</param>
/// <param name="People">Ids of people who bear another name or id now: the posts that they hold are touched too.</param>
/// <param name="Groups">Claim groups of which something else is stated now: the posts of their facts, before and after, are touched too.</param>
public sealed record TouchedPosts(IReadOnlyList<string> Posts, IReadOnlyList<string> People, IReadOnlyList<TouchedGroup> Groups)
{
    private const string Holding = "HOLDS";
    private const string Belonging = "POST_OF";

    public static TouchedPosts Of(GraphBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        var facts = batch.Diff.Facts;
        var held = facts.Where(change => TypeOf(change) == Holding).SelectMany(change => new[] { change.Before?.Object, change.After?.Object });
        var belonging = facts.Where(change => TypeOf(change) == Belonging).SelectMany(change => new[] { change.Before?.Subject, change.After?.Subject });
        return new TouchedPosts(
            [.. held.Concat(belonging).Concat(Known("Position", batch.Diff)).OfType<string>().Distinct()],
            [.. Known("Person", batch.Diff).Distinct()],
            [.. GroupsOf(batch).DistinctBy(group => group.Id)]);
    }

    /// <summary>Those that are written or go, and those of the articles that come: a group can be the same with another day in the midst of it.</summary>
    private static IEnumerable<TouchedGroup> GroupsOf(GraphBatch batch)
    {
        var put = batch.PutClaimGroups.Where(group => IsOfPosts(group.Face.Type)).Select(group => new TouchedGroup(group.Id, group.Fact));
        var stated = batch.PutArticles.SelectMany(article => article.Claims.Claims.Where(claim => IsOfPosts(claim.Type)).Select(claim => new TouchedGroup(article.ClaimGroups[claim.Id], null)));
        return put.Concat(stated).Concat(batch.RemovedClaimGroups.Select(id => new TouchedGroup(id, null)));
    }

    private static bool IsOfPosts(string type) => type is Holding or Belonging;

    private static string TypeOf(FactChange change) => (change.After ?? change.Before!).Type;

    /// <summary>What was stored before and is called something else now, or told apart otherwise.</summary>
    private static IEnumerable<string> Known(string type, GraphDiff diff) => diff.Entities
        .Where(change => change is { Before: not null, After: not null } && change.After.Type == type)
        .Where(change => change.Before!.Id != change.After!.Id || change.Before.Name != change.After.Name || !change.Before.Attributes.Equals(change.After.Attributes))
        .Select(change => change.After!.Id);
}

/// <summary>A claim group of which something else is stated.</summary>
/// <param name="Id">Its id; it may be of another kind than posts have, where it goes.</param>
/// <param name="Fact">The fact that holds it after the batch; null where that is the one that held it before.</param>
public sealed record TouchedGroup(string Id, string? Fact);
