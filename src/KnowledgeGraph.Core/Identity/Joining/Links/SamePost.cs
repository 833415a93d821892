namespace KnowledgeGraph.Core.Identity.Joining.Links;

/// <summary>Both hold or held the same post.</summary>
internal sealed class SamePost : ILinkRule
{
    public string Reason => "the same post";

    public double Strength(Candidate one, Candidate other) =>
        one.Posts.Any(post => post.Body is not null && other.Posts.Any(theirs => theirs.Post == post.Post)) ? 0.95 : 0;
}
