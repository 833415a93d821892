using KnowledgeGraph.Core.Identity.Faces;

namespace KnowledgeGraph.Core.Identity.Joining.Links;

/// <summary>One of them is a bare name in an issue that gives the other an official post: who is named without a word about them was introduced on the same page.</summary>
/// <remarks>
/// A group says on which days it was seen first and last, and of no other day that it was; so a bare name on a day between joins nobody. Nor does one in an issue that introduces two.
/// </remarks>
internal sealed class SameIssuePlain : ILinkRule
{
    public string Reason => "a bare name in the issue that gives the same name a post";

    public bool MeansOne => true;

    public double Strength(Candidate one, Candidate other) =>
        one.SharesHome(other) && ((IsPlain(one) && IsIntroduced(other, one)) || (IsPlain(other) && IsIntroduced(one, other))) ? 0.58 : 0;

    /// <summary>Seen in issues of one day only, with nothing said but the name.</summary>
    private static bool IsPlain(Candidate person) =>
        person.Posts.Count == 0 && person.Face.Value(Facet.Byline) is null && !person.Face.Has(Facet.Official) && person.Group.Days is { } days && days.First == days.Last;

    /// <summary>An official whose first or last sight is of that day.</summary>
    private static bool IsIntroduced(Candidate official, Candidate plain) =>
        official.Face.Has(Facet.Official) && official.Group.Days is { } seen && plain.Group.Days is { } day && (seen.First == day.First || seen.Last == day.First);
}
