namespace KnowledgeGraph.Core.Identity.Joining.Constraints;

/// <summary>Two officials of one name: both are often seen over the same days, in posts of different bodies, and no article gives one person posts in both.</summary>
/// <remarks>Whoever has two such posts at once (副区长兼公安分局局长) is soon called by both.</remarks>
internal sealed class PostsSeenApart : IConstraint
{
    public string Reason => "both are often seen at one time, in posts that no article gives to one person";

    public bool Forbids(Candidate one, Candidate other)
    {
        if (one.Posts.Count == 0 || other.Posts.Count == 0 || !SightsAtOnce.AreOften(one.Group, other.Group)) return false;
        string[] mine = Bodies(one), theirs = Bodies(other);
        return mine.Length > 0 && theirs.Length > 0 && !mine.Any(body => theirs.Any(their => body == their || one.Together.Contains((body, their))));
    }

    /// <summary>The bodies of all posts; none where one is over or of no known body, so that a career is not cut.</summary>
    private static string[] Bodies(Candidate person) =>
        person.Posts.Any(post => post.Past || post.Body is null) ? [] : [.. person.Posts.Select(post => post.Body!)];
}
