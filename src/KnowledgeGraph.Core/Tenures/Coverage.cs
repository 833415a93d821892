namespace KnowledgeGraph.Core.Tenures;

/// <summary>Which issues of the papers of a division were read: silence means something only where somebody listened.</summary>
/// <param name="Issues">In order of day; each day once.</param>
public sealed record Coverage(IReadOnlyList<DateOnly> Issues)
{
    /// <summary>Days after the last issue read for which it still says something.</summary>
    private const int Reach = 60;

    public static Coverage None { get; } = new([]);

    public static Coverage Of(IEnumerable<DateOnly> issues) => new([.. issues.Distinct().Order()]);

    /// <summary>The last issue read up to that day.</summary>
    public DateOnly? Before(DateOnly day) => Last(At(day, included: true) - 1);

    /// <summary>The first issue read from that day on.</summary>
    public DateOnly? After(DateOnly day) => At(day, included: false) is var at && at < Issues.Count ? Issues[at] : null;

    /// <summary>How many issues were read after one day, up to another.</summary>
    public int Between(DateOnly after, DateOnly upTo) => Math.Max(0, At(upTo, included: true) - At(after, included: true));

    /// <summary>Whether the papers were still read around that day.</summary>
    public bool Covers(DateOnly day) => After(day) is not null || (Before(day) is { } last && day.DayNumber - last.DayNumber <= Reach);

    private DateOnly? Last(int at) => at >= 0 ? Issues[at] : null;

    /// <summary>How many issues lie before the day, the day itself included or not.</summary>
    private int At(DateOnly day, bool included)
    {
        var (low, high) = (0, Issues.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Issues[middle] < day || (included && Issues[middle] == day)) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
