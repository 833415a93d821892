using KnowledgeGraph.Core.Identity.Names;

namespace KnowledgeGraph.Core.Identity.Joining.Constraints;

/// <summary>Nobody leads two divisions, or two units, at once: posts of a word list in different bodies, seen over the same days.</summary>
/// <remarks>Reads the groups' own first and last days, never tenures, which come later.</remarks>
/// <param name="file">The word list: titles of which nobody holds two in different bodies.</param>
internal sealed class SolePosts(string file) : IConstraint
{
    private readonly HashSet<string> _titles = [.. NameData.Words(file)];

    public string Reason => "one person can't hold both posts on one day";

    public bool Forbids(Candidate one, Candidate other) =>
        Overlap(one.Group.Days, other.Group.Days)
        && one.Posts.Any(mine => IsSole(mine) && other.Posts.Any(theirs => IsSole(theirs) && theirs.Body != mine.Body));

    private bool IsSole(HeldPost post) => !post.Past && post.Body is not null && _titles.Contains(post.Title);

    /// <summary>More than a day in common: on the day of a change both posts can be named.</summary>
    private static bool Overlap(DayRange? one, DayRange? other) => one is { } x && other is { } y && x.First < y.Last && y.First < x.Last;
}
