using System.Text.RegularExpressions;

namespace KnowledgeGraph.Chinese.Dates;

/// <summary>Reads off the texts of a page in which year they were printed, where nobody tells the day.</summary>
/// <remarks>
/// The latest year that they name as texts name their own (<see cref="NamedYears"/>). None rather than a wrong one: not where a later year is told as past too, nor where days
/// without a year lie on both sides of a turn of the year, so that it belongs to some of them alone.
/// </remarks>
public static partial class YearOfIssue
{
    private const int Turn = 11;

    /// <summary>The year, or null where the texts tell none, or not for sure.</summary>
    /// <param name="texts">Headlines and bodies of all articles of a page; or the body of one, where no more is known.</param>
    /// <param name="days">Days on which some of its texts were published, where they tell.</param>
    public static int? Of(IEnumerable<string> texts, IEnumerable<DateOnly>? days = null)
    {
        List<string> all = [.. texts];
        HashSet<int> months = [.. all.SelectMany(MonthsOfNews)];
        var named = all.SelectMany(NamedYears.In).Concat((days ?? []).Select(day => new NamedYear(day.Year, day.Month, YearEvidence.Printed))).ToList();
        var ahead = months.Count > 0 && months.Max() < NamedYears.LastQuarter;
        var printed = named.Where(year => year.Evidence == YearEvidence.Printed || (ahead && year.Evidence == YearEvidence.Ahead)).ToList();
        if (printed.Count == 0) return null;
        var latest = printed.Max(year => year.Year);
        if (named.Exists(year => year.Evidence == YearEvidence.Background && year.Year > latest)) return null;
        return months.Contains(1) && (months.Any(IsAtTurn) || printed.Exists(year => year.Year == latest && year.Month is { } month && IsAtTurn(month))) ? null : latest;
    }

    /// <summary>The latest year that a text names of what is past or its own, of whatever: a guess by which its days can still be told apart; null where it names none.</summary>
    public static int? Latest(string text) => NamedYears.In(text).Where(year => year.Evidence != YearEvidence.Ahead).Max(year => (int?)year.Year);

    private static bool IsAtTurn(int month) => month >= Turn;

    private static IEnumerable<int> MonthsOfNews(string text) => NewsDay().Matches(text).Select(match => ChineseNumerals.Small(match.Groups[1].Value));

    /// <summary>A day without a year that is told as past: not behind 将于, nor as the beginning or end of a time (4月1日起, 3月5日前).</summary>
    [GeneratedRegex("(?<![年的\\d.至到自从前—-]|[将拟][于在]?|预计[于在]?|计划[于在]?)(1[0-2]|0?[1-9])月(?:3[01]|[12]\\d|0?[1-9])日(?![起前至到—-]|之前|以前)", RegexOptions.CultureInvariant)]
    private static partial Regex NewsDay();
}
