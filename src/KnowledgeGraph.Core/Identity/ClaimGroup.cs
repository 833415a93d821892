using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Identity;

/// <summary>All claims of one kind between two mention groups that state the same attributes; facts are unions of claim groups.</summary>
/// <remarks>Like <see cref="MentionGroup"/>: the face gives the id, the counters subtract, the extremes are looked up again.</remarks>
public sealed record ClaimGroup
{
    public required string Id { get; init; }

    public required ClaimFace Face { get; init; }

    /// <summary>How many claims it has.</summary>
    public required int Count { get; init; }

    /// <summary>How many articles count it: of several claims of one article for the same edge only the first is counted.</summary>
    public required int Articles { get; init; }

    /// <summary>First and last day for which it is stated; null where no claim is dated.</summary>
    public required DayRange? Days { get; init; }

    public required Earliest Earliest { get; init; }

    /// <summary>The claim worth showing first: highest confidence, then earliest day, then id.</summary>
    public required BestClaim Best { get; init; }

    /// <summary>The id of the fact that holds the group now.</summary>
    public required string Fact { get; init; }
}

/// <summary>What the claims of a group have in common.</summary>
/// <param name="Type">Edge type.</param>
/// <param name="Subject">Id of the subject's mention group.</param>
/// <param name="Object">Id of the object's mention group; an article's id where the object is an article.</param>
/// <param name="Attributes">The edge's attributes without those that only date the claim (asOf).</param>
public sealed record ClaimFace(string Type, string Subject, string Object, AttributeSet Attributes)
{
    public string Id => "h" + ContentHash.Of("claims", Type, Subject, Object, Attributes.ToString());
}

/// <summary>The claim that a fact shows first.</summary>
public sealed record BestClaim(string Id, string Article, TextSpan Span, string Quote, double Confidence, DateOnly? Day)
{
    /// <summary>Stands where the best claim was not read.</summary>
    public static BestClaim Unread { get; } = new("", "", default, "", 0, null);

    /// <summary>Better claims come first: by confidence, then day, then id.</summary>
    public static IComparer<BestClaim> BestFirst { get; } = Comparer<BestClaim>.Create((x, y) =>
    {
        var byConfidence = y.Confidence.CompareTo(x.Confidence);
        return byConfidence != 0 ? byConfidence : new Earliest(x.Day, x.Id).CompareTo(new Earliest(y.Day, y.Id));
    });
}
