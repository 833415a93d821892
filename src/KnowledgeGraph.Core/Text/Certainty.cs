namespace KnowledgeGraph.Core.Text;

/// <summary>What can be said of partial dates: 2014 is certainly before 2015-03, possibly before 2014-08, impossibly before 2013.</summary>
public enum Certainty
{
    Impossible,
    Possible,
    Certain,
}

/// <summary>Comparisons of partial dates.</summary>
public static class PartialDates
{
    /// <summary>Whether one day comes before the other.</summary>
    public static Certainty Before(PartialDate one, PartialDate other) =>
        one.LastDay < other.FirstDay ? Certainty.Certain : one.FirstDay < other.LastDay ? Certainty.Possible : Certainty.Impossible;

    /// <summary>Whether both are the same day.</summary>
    public static Certainty Same(PartialDate one, PartialDate other) =>
        one.FirstDay > other.LastDay || other.FirstDay > one.LastDay ? Certainty.Impossible
        : one.Day is not null && one == other ? Certainty.Certain : Certainty.Possible;

    /// <summary>Whether the times from one beginning to its end and from another to its own have a day in common; a missing end is open.</summary>
    public static Certainty Overlap((PartialDate? From, PartialDate? To) one, (PartialDate? From, PartialDate? To) other) =>
        (Certainty)Math.Min((int)NotAfter(one.From, other.To), (int)NotAfter(other.From, one.To));

    private static Certainty NotAfter(PartialDate? from, PartialDate? to)
    {
        if (from is not { } start || to is not { } end) return Certainty.Possible;
        return start.LastDay <= end.FirstDay ? Certainty.Certain : start.FirstDay <= end.LastDay ? Certainty.Possible : Certainty.Impossible;
    }
}
