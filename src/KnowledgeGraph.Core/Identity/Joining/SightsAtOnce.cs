namespace KnowledgeGraph.Core.Identity.Joining;

/// <summary>Whether two groups are both seen again and again over the same days.</summary>
/// <remarks>How often a group is seen within the days that both share is taken from its count, as if its mentions were spread evenly from its first to its last day.</remarks>
internal static class SightsAtOnce
{
    /// <summary>So many mentions on each side are no chance.</summary>
    private const double Often = 3;

    public static bool AreOften(MentionGroup one, MentionGroup other)
    {
        if (one.Days is not { } mine || other.Days is not { } theirs) return false;
        var (first, last) = (mine.First > theirs.First ? mine.First : theirs.First, mine.Last < theirs.Last ? mine.Last : theirs.Last);
        var shared = Length(first, last);
        return shared > 0 && Within(one, mine, shared) >= Often && Within(other, theirs, shared) >= Often;
    }

    private static double Within(MentionGroup group, DayRange days, int shared) => (double)group.Count * shared / Length(days.First, days.Last);

    private static int Length(DateOnly first, DateOnly last) => last.DayNumber - first.DayNumber + 1;
}
