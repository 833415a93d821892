using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Articles;

/// <summary>When an issue came out, as people write it down: its day, 2021-07-09, or its year alone, 2021.</summary>
public static class IssueTime
{
    /// <summary>Reads either; a month alone is neither.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="date">The day, or null where only the year is known.</param>
    /// <param name="year">The year, or null where the day is known.</param>
    /// <returns>Whether it is one of them.</returns>
    public static bool TryParse(string? text, out DateOnly? date, out int? year)
    {
        (date, year) = (null, null);
        return PartialDate.TryParse(text, out var stated) && TryRead(stated, out date, out year);
    }

    /// <summary>The same of a partial date.</summary>
    /// <param name="stated">What was stated.</param>
    /// <param name="date">The day, or null where only the year is known.</param>
    /// <param name="year">The year, or null where the day is known.</param>
    /// <returns>Whether it is one of them.</returns>
    public static bool TryRead(PartialDate stated, out DateOnly? date, out int? year)
    {
        (date, year) = (stated.Day is null ? null : stated.FirstDay, stated.Month is null ? stated.Year : null);
        return date is not null || year is not null;
    }
}
