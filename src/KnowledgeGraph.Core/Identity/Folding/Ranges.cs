namespace KnowledgeGraph.Core.Identity.Folding;

/// <summary>Ranges of days, of which some are unknown.</summary>
internal static class Ranges
{
    /// <summary>The smallest range that holds all known ones; null where none is known.</summary>
    public static DayRange? Cover(IEnumerable<DayRange?> ranges) =>
        ranges.Aggregate((DayRange?)null, (all, range) => all is { } known && range is { } more ? known.Cover(more) : all ?? range);

    public static DayRange? OfDay(DateOnly? day) => day is { } known ? new DayRange(known, known) : null;
}
