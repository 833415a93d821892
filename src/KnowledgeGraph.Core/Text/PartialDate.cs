using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace KnowledgeGraph.Core.Text;

/// <summary>A day, a month or a year: as much of a date as a text states (1984, 2014-08, 2014-08-15).</summary>
/// <remarks>
/// A partial date covers the days from <see cref="FirstDay"/> to <see cref="LastDay"/>, both included.
/// Its text form is ISO 8601 with the unknown parts left out. The default value is the year 1.
/// </remarks>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private readonly int _year;

    public PartialDate(int year, int? month = null, int? day = null)
    {
        if (year is < 1 or > 9999) throw new ArgumentOutOfRangeException(nameof(year), year, "A year lies between 1 and 9999.");
        if (month is < 1 or > 12) throw new ArgumentOutOfRangeException(nameof(month), month, "A month lies between 1 and 12.");
        if (day is not null && month is null) throw new ArgumentException("A day needs its month.", nameof(day));
        if (day is { } d && (d < 1 || d > DateTime.DaysInMonth(year, month!.Value)))
            throw new ArgumentOutOfRangeException(nameof(day), day, $"{year}-{month:00} has no such day.");
        _year = year;
        Month = month;
        Day = day;
    }

    public int Year => _year == 0 ? 1 : _year;

    public int? Month { get; }

    public int? Day { get; }

    public DateOnly FirstDay => new(Year, Month ?? 1, Day ?? 1);

    public DateOnly LastDay => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Whether year, month and day make a date; unlike the constructor it throws nothing.</summary>
    public static bool TryCreate(int year, int? month, int? day, out PartialDate date)
    {
        date = default;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || (day is not null && month is null)) return false;
        if (day is { } d && (d < 1 || d > DateTime.DaysInMonth(year, month!.Value))) return false;
        date = new(year, month, day);
        return true;
    }

    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        var parts = text?.Split('-') ?? [];
        if (parts.Length is 0 or > 3 || parts[0].Length != 4) return false;
        Span<int> numbers = stackalloc int[3];
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0 && parts[i].Length != 2) return false;
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])) return false;
        }
        return TryCreate(numbers[0], parts.Length > 1 ? numbers[1] : null, parts.Length > 2 ? numbers[2] : null, out date);
    }

    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is no date; write 2014, 2014-08 or 2014-08-15.");

    /// <summary>Order by first day, then the wider date first.</summary>
    public int CompareTo(PartialDate other)
    {
        var byDay = FirstDay.CompareTo(other.FirstDay);
        return byDay != 0 ? byDay : -LastDay.CompareTo(other.LastDay);
    }

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    public override string ToString() =>
        Day is { } d ? $"{Year:0000}-{Month:00}-{d:00}" : Month is { } m ? $"{Year:0000}-{m:00}" : $"{Year:0000}";
}
