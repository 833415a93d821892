using System.Globalization;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Relations.Progress;

/// <summary>Holidays by which texts date what is to be done: 国庆节前, 春节前.</summary>
internal static class Holidays
{
    private static readonly ChineseLunisolarCalendar Lunar = new();

    /// <summary>Month and day.</summary>
    private static readonly (string Word, int Month, int Day)[] Fixed =
    [
        ("元旦", 1, 1), ("五一", 5, 1), ("劳动节", 5, 1), ("六一", 6, 1), ("儿童节", 6, 1), ("七一", 7, 1), ("建党节", 7, 1),
        ("八一", 8, 1), ("建军节", 8, 1), ("教师节", 9, 10), ("国庆", 10, 1), ("十一", 10, 1),
    ];

    /// <summary>Month and day of the lunar calendar.</summary>
    private static readonly (string Word, int Month, int Day)[] OfTheMoon = [("春节", 1, 1), ("元宵", 1, 15), ("端午", 5, 5), ("中秋", 8, 15), ("重阳", 9, 9)];

    /// <summary>The holiday of that year with which the text goes on; null where it names none.</summary>
    public static PartialDate? At(ReadOnlySpan<char> text, int year)
    {
        var words = text.TrimStart('“');
        foreach (var (word, month, day) in Fixed)
        {
            if (words.StartsWith(word)) return new PartialDate(year, month, day);
        }
        foreach (var (word, month, day) in OfTheMoon)
        {
            if (words.StartsWith(word) && year > Lunar.MinSupportedDateTime.Year && year < Lunar.MaxSupportedDateTime.Year) return PartialDate.Of(DateOnly.FromDateTime(Day(year, month, day)));
        }
        return null;
    }

    /// <summary>A month behind a leap month has a number more.</summary>
    private static DateTime Day(int year, int month, int day) => Lunar.ToDateTime(year, Lunar.GetLeapMonth(year) is > 0 and var leap && month >= leap ? month + 1 : month, day, 0, 0, 0, 0);
}
