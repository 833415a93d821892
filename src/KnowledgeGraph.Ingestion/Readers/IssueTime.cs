using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Ingestion.Readers;

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
        if (!PartialDate.TryParse(text, out var stated) || stated is { Month: not null, Day: null }) return false;
        if (stated.Day is null) year = stated.Year;
        else date = stated.FirstDay;
        return true;
    }
}
