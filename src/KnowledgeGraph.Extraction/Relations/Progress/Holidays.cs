using System.Globalization;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Relations.Progress;

/// <summary>Holidays by which texts date what is to be done: 国庆节前, 春节前.</summary>
internal static class Holidays
{
    private static readonly ChineseLunisolarCalendar Lunar = new();

    private static readonly WordMap<Holiday> Words = LexiconFile.Map("holidays.tsv", 4, row => new Holiday(row.Enum<HolidayCalendar>(1), row.Number(2), row.Number(3)));

    /// <summary>The holiday of that year with which the text goes on at the offset; null where it names none.</summary>
    public static PartialDate? At(string text, int at, int year)
    {
        while (at < text.Length && text[at] == '“') at++;
        if (!Words.TryMatchAt(text, at, text.Length, out _, out var holiday)) return null;
        if (holiday.Calendar == HolidayCalendar.Sun) return new PartialDate(year, holiday.Month, holiday.Day);
        return year > Lunar.MinSupportedDateTime.Year && year < Lunar.MaxSupportedDateTime.Year ? PartialDate.Of(DateOnly.FromDateTime(Day(year, holiday.Month, holiday.Day))) : null;
    }

    /// <summary>A month behind a leap month has a number more.</summary>
    private static DateTime Day(int year, int month, int day) => Lunar.ToDateTime(year, Lunar.GetLeapMonth(year) is > 0 and var leap && month >= leap ? month + 1 : month, day, 0, 0, 0, 0);
}

/// <summary>Month and day of a holiday in its calendar.</summary>
internal sealed record Holiday(HolidayCalendar Calendar, int Month, int Day);

/// <summary>What a holiday goes by.</summary>
internal enum HolidayCalendar
{
    /// <summary>The common calendar.</summary>
    Sun,

    /// <summary>The lunar calendar: 春节, 中秋.</summary>
    Moon,
}
