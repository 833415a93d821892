namespace KnowledgeGraph.Core.Identity.Joining;

/// <summary>A mention group with what lower layers say of the groups that it refers to.</summary>
internal sealed record Candidate(MentionGroup Group)
{
    private static readonly HashSet<(string, string)> EmptyPairs = [];

    /// <summary>Only groups that share one of these are ever compared: the keys of the face; for a post its title in the entity of its body.</summary>
    public IReadOnlyList<string> Blocks { get; init; } = Group.Face.Keys;

    /// <summary>For a person, the posts of its face.</summary>
    public IReadOnlyList<HeldPost> Posts { get; init; } = [];

    /// <summary>Pairs of bodies of which one article gives a person of this name posts in both; shared by all groups of the name.</summary>
    public IReadOnlySet<(string, string)> Together { get; init; } = EmptyPairs;

    public GroupFace Face => Group.Face;

    /// <summary>Days between the sights of the two groups; undated ones are as far apart as can be.</summary>
    public int GapTo(Candidate other) => Group.Days is { } mine && other.Group.Days is { } theirs ? mine.GapTo(theirs) : int.MaxValue;
}

/// <summary>A post that a person's face refers to.</summary>
/// <param name="Post">The entity of the post.</param>
/// <param name="Title">Its title.</param>
/// <param name="Body">The entity of its body; null where no text names one.</param>
/// <param name="Division">The code of the body, where that is a coded division.</param>
/// <param name="Past">Whether the article speaks of it only as over.</param>
internal sealed record HeldPost(string Post, string Title, string? Body, string? Division, bool Past);
