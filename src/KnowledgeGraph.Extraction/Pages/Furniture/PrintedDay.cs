using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Extraction.Pages.Furniture;

/// <summary>Days of publication as web copies print them below their headlines: 2021-07-09 06:30.</summary>
internal static partial class PrintedDay
{
    /// <summary>The first full day in the line, or null.</summary>
    public static DateOnly? First(string line)
    {
        foreach (Match match in Day().Matches(line))
        {
            var (year, month, day) = (Number(match, 1), Number(match, 2), Number(match, 3));
            if (month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)) return new DateOnly(year, month, day);
        }
        return null;
    }

    /// <summary>Whether the line holds nothing but a day in figures and its time: 2021-07-09 06:30.</summary>
    public static bool IsAlone(string line) => Alone().IsMatch(line);

    /// <summary>Whether the day stands with a time: 2021-07-09 06:30.</summary>
    public static bool HasTime(string line) => Timed().IsMatch(line);

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("""((?:19|20)\d\d)(?:[-./年]|\s年\s)\s?(\d{1,2})(?:[-./月]|\s月\s)\s?(\d{1,2})(?!\d)""")]
    private static partial Regex Day();

    [GeneratedRegex("""(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}\s+\d{1,2}:\d\d""")]
    private static partial Regex Timed();

    [GeneratedRegex("""^\s*[\[【（(]?(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}\s+\d{1,2}:\d\d(?::\d\d)?[\]】）)]?\s*$""")]
    private static partial Regex Alone();
}
