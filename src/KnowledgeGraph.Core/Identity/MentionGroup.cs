using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Identity;

/// <summary>All mentions that look alike for the question of who is who: the unit that identity works on.</summary>
/// <remarks>
/// The <see cref="Face"/> never changes and gives the id. The counters are sums over the group's mentions, so that taking an article
/// back is a subtraction; only the extremes (first and last day, earliest mention) are looked up again.
/// </remarks>
public sealed record MentionGroup
{
    public required string Id { get; init; }

    public required GroupFace Face { get; init; }

    /// <summary>How many mentions, and so articles, the group has.</summary>
    public required int Count { get; init; }

    /// <summary>First and last issue day of its mentions; null where none is dated.</summary>
    public required DayRange? Days { get; init; }

    public required Earliest Earliest { get; init; }

    /// <summary>How many mentions use each form, the main name included, in code-point order.</summary>
    public required IReadOnlyList<Tally> Names { get; init; }

    /// <summary>How many mentions state each attribute, as name=value, in code-point order.</summary>
    public required IReadOnlyList<Tally> Attributes { get; init; }

    /// <summary>The id of the entity that holds the group now.</summary>
    public required string Entity { get; init; }
}

/// <summary>What the mentions of a group have in common. Two mentions with equal faces can't be told apart by identity.</summary>
/// <param name="Type">Entity type.</param>
/// <param name="Name">Canonical name: what the type's key rules make of the fullest form.</param>
/// <param name="Keys">Block keys, in code-point order: groups that share one could be the same thing.</param>
/// <param name="Context">What tells namesakes apart, in code-point order (home:110106, day:2023-03-27, kind:Meeting, …).</param>
/// <param name="References">Ids of groups of lower layers that the context names (the post, the body), in code-point order.</param>
public sealed record GroupFace(string Type, string Name, IReadOnlyList<string> Keys, IReadOnlyList<string> Context, IReadOnlyList<string> References)
{
    public string Id => "g" + ContentHash.Of(["group", Type, Name, .. Keys, "\u001e", .. Context, "\u001e", .. References]);
}

/// <summary>The earliest mention or claim of a group: by day, undated ones last, then by id.</summary>
public readonly record struct Earliest(DateOnly? Day, string Id) : IComparable<Earliest>
{
    public int CompareTo(Earliest other)
    {
        var byDay = (Day ?? DateOnly.MaxValue).CompareTo(other.Day ?? DateOnly.MaxValue);
        return byDay != 0 ? byDay : CodePointComparer.Instance.Compare(Id, other.Id);
    }

    public static bool operator <(Earliest left, Earliest right) => left.CompareTo(right) < 0;

    public static bool operator <=(Earliest left, Earliest right) => left.CompareTo(right) <= 0;

    public static bool operator >(Earliest left, Earliest right) => left.CompareTo(right) > 0;

    public static bool operator >=(Earliest left, Earliest right) => left.CompareTo(right) >= 0;
}

/// <summary>First and last day, both included.</summary>
public readonly record struct DayRange(DateOnly First, DateOnly Last)
{
    public DayRange Cover(DayRange other) => new(First < other.First ? First : other.First, Last > other.Last ? Last : other.Last);

    /// <summary>Days between the ranges; 0 where they touch.</summary>
    public int GapTo(DayRange other) => Math.Max(0, Math.Max(other.First.DayNumber - Last.DayNumber, First.DayNumber - other.Last.DayNumber));
}

/// <summary>How often something was counted.</summary>
public readonly record struct Tally(string Value, int Count);
