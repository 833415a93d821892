namespace KnowledgeGraph.Core.Identity.Joining.Links;

/// <summary>Both have posts in the same body or division: 副区长, then 区长.</summary>
internal sealed class SameBody : ILinkRule
{
    public string Reason => "posts in the same body";

    public double Strength(Candidate one, Candidate other) =>
        one.Posts.Any(post => post.Body is not null && other.Posts.Any(theirs => theirs.Body == post.Body)) ? 0.85 : 0;
}
