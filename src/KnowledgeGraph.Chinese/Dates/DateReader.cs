using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Chinese.Dates;

/// <summary>Resolves the dates of one article, one after the other, with what the text said before.</summary>
/// <param name="issue">The day of the issue, where it is known.</param>
/// <param name="year">The year of the issue, where it is known.</param>
/// <param name="body">The text.</param>
internal sealed class DateReader(DateOnly? issue, int? year, string body)
{
    private const string Weekdays = "一二三四五六日";
    private const int FutureDays = 7;

    /// <summary>How near to the issue a day tells news of its own year.</summary>
    private const int NewsDays = 10;

    private int? _year;
    private int? _month;
    private PartialDate? _day;

    /// <summary>Where the last day was read, and the last one of the issue's own season.</summary>
    private int _dayAt;

    private PartialDate? _news;
    private DateOnly? _dateline;

    /// <summary>The last date that named a month and its own year, or took that from one before it, and where it ends.</summary>
    private (PartialDate Date, int End)? _dated;

    public DateExpression? Read(Match match) => match.Groups["shift"].Success || match.Groups["week"].Success ? Relative(match) : Absolute(match);

    /// <summary>Takes the day of a dateline for the day of speaking.</summary>
    public void TellFrom(PartialDate day) => _dateline = day.Day is null ? null : day.FirstDay;

    private DateExpression? Absolute(Match match)
    {
        var month = Month(match);
        int? day = match.Groups["day"].Success ? ChineseNumerals.Small(match.Groups["day"].Value) : null;
        var (of, inferred) = Year(match, month, day);
        if (of is null || !PartialDate.TryCreate(of.Value, month, month is null ? null : day, out var date)) return null;
        if (day is not null && month is null) return null;
        Remember(match, date);
        var relative = match.Groups["ryear"].Success || match.Groups["rmonth"].Success;
        return new DateExpression(default, date, End(match, date), inferred, relative);
    }

    private DateExpression? Relative(Match match)
    {
        var shift = match.Groups["shift"].Value;
        if (shift is "当天" or "当日" or "同日" or "同一天") return _day is { Day: not null } same ? new DateExpression(default, same, null, false, true) : null;
        if (shift is "次日" or "翌日" or "第二天") return _day is { Day: not null } before && NextDay.Follows(body, match.Index, match.Index + match.Length) ? new DateExpression(default, PartialDate.Of(before.FirstDay.AddDays(1)), null, false, true) : null;
        if ((_dateline ?? issue) is not { } today) return null;
        var day = match.Groups["week"].Success ? OfWeek(today, match) : today.AddDays(shift[0] switch { '昨' => -1, '前' => -2, '明' => 1, _ => 0 });
        _day = PartialDate.Of(day);
        return new DateExpression(default, _day.Value, null, false, true);
    }

    private static DateOnly OfWeek(DateOnly today, Match match)
    {
        var weekday = match.Groups["weekday"].Value == "天" ? 6 : Weekdays.IndexOf(match.Groups["weekday"].Value, StringComparison.Ordinal);
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        var weeks = match.Groups["week"].Value switch { "上周" => -1, "下周" => 1, _ => 0 };
        return monday.AddDays(weekday + (7 * weeks));
    }

    private int? Month(Match match)
    {
        if (match.Groups["month"].Success) return ChineseNumerals.Small(match.Groups["month"].Value);
        if (match.Groups["rmonth"].Success) return match.Groups["rmonth"].Value[0] switch { '上' => issue?.AddMonths(-1).Month, '本' => issue?.Month, _ => _month };
        if (!match.Groups["day"].Success) return null;
        if (match.Groups["year"].Success || match.Groups["ryear"].Success) return null;
        return Before(match.Index)?.Month ?? _month ?? issue?.Month;
    }

    /// <summary>The day from which a bare one goes on: the last, or in a later paragraph than a day long past that of the news before it, if any: 1月12日…。去年6月28日建成。⏎13日上午….</summary>
    private PartialDate? Before(int at) =>
        issue is { } today && _day is { } last && today.DayNumber - last.FirstDay.DayNumber > DateLayer.SeasonDays && body.AsSpan(_dayAt, at - _dayAt).Contains('\n') ? _news ?? _day : _day;

    private (int? Year, bool Inferred) Year(Match match, int? month, int? day)
    {
        if (match.Groups["year"].Success) return (ChineseNumerals.Year(match.Groups["year"].Value), false);
        if (match.Groups["ryear"].Success) return RelativeYear(match.Groups["ryear"].Value);
        if (month is null) return (null, false);
        if (!match.Groups["month"].Success && !match.Groups["rmonth"].Success && issue is not null && Before(match.Index) is { } before) return (before.Year, false);
        if (issue is { } today) return (GoneOn(match.Index, month.Value, day) ?? (match.Groups["month"].Success ? Ahead(today, match, month.Value) : null) ?? Due(today, match, month.Value) ?? BeforeIssue(today, month.Value, day), false);
        // 20日…21日, 当月: without a month of its own a date lies where the one before it does.
        return (match.Groups["month"].Success ? GoneOn(match.Index, month.Value, day) ?? year : _day?.Year ?? _year ?? year, true);
    }

    private (int? Year, bool Inferred) RelativeYear(string word) => word switch
    {
        "同年" or "当年" or "那年" or "那一年" => (_year, false),
        "次年" => (_year + 1, false),
        "去年" => (year - 1, issue is null),
        "前年" => (year - 2, issue is null),
        "明年" => (year + 1, issue is null),
        "后年" => (year + 2, issue is null),
        _ => (year, issue is null),
    };

    /// <summary>2021年3月开工，6月停工: a later month of the same sentence lies in the same year, unless it is news of the issue's, or a plan, the present or another thing comes between (2021年3月动工的水厂将于12月投用).</summary>
    /// <remarks>Where the issue's day is not known, a day behind a month is taken for news: 2017年9月开工，11月10日通车.</remarks>
    private int? GoneOn(int at, int month, int? day)
    {
        if (_dated is not { } dated || dated.Date.Year >= year || DatePattern.Breaking().IsMatch(body.AsSpan(dated.End, at - dated.End))) return null;
        if (!PartialDate.TryCreate(dated.Date.Year, month, day, out var date) || date.FirstDay <= dated.Date.LastDay) return null;
        if (day is null) return dated.Date.Year;
        var news = issue is not { } today ? dated.Date.Day is null : PartialDate.TryCreate(today.Year, month, day, out var now) && today.DayNumber - now.FirstDay.DayNumber is >= 0 and <= NewsDays;
        return news ? null : dated.Date.Year;
    }

    /// <summary>将于12月投用: what is still to come lies in the issue's year, or in the next where its month is over; not where the sentence says that it did not come (预计于3月完工，因故未能完工).</summary>
    private int? Ahead(DateOnly issue, Match date, int month)
    {
        if (!DatePattern.Awaiting().IsMatch(body.AsSpan(0, date.Index)) || DatePattern.Failing().IsMatch(body, date.Index + date.Length)) return null;
        return month < issue.Month ? issue.Year + 1 : issue.Year;
    }

    /// <summary>10月底前完工: by a later month something is to be done this year.</summary>
    private int? Due(DateOnly issue, Match date, int month) =>
        month > issue.Month && DatePattern.Due().IsMatch(body, date.Index + date.Length) && !DatePattern.Over().IsMatch(body.AsSpan(0, date.Index)) ? issue.Year : null;

    /// <summary>A day that would lie well after the issue was last year's: 12月28日 in an issue of January.</summary>
    private static int BeforeIssue(DateOnly issue, int month, int? day)
    {
        if (!PartialDate.TryCreate(issue.Year, month, day, out var date)) return issue.Year;
        return date.FirstDay.DayNumber - issue.DayNumber > FutureDays && month - issue.Month > 3 ? issue.Year - 1 : issue.Year;
    }

    private void Remember(Match match, PartialDate date)
    {
        if (match.Groups["year"].Success || _year is null) _year = date.Year;
        if (date.Month is { } month) _month = month;
        if (date.Day is not null) (_day, _dayAt) = (date, match.Index);
        if (date.Day is not null && issue is { } today && Math.Abs(today.DayNumber - date.FirstDay.DayNumber) <= DateLayer.SeasonDays) _news = date;
        if (date.Month is not null) _dated = match.Groups["year"].Success || match.Groups["ryear"].Success || date.Year == _dated?.Date.Year ? (date, match.Index + match.Length) : null;
    }

    private static PartialDate? End(Match match, PartialDate start)
    {
        if (!match.Groups["day2"].Success) return null;
        var month = match.Groups["month2"].Success ? ChineseNumerals.Small(match.Groups["month2"].Value) : start.Month;
        var last = month < start.Month ? start.Year + 1 : start.Year;
        return PartialDate.TryCreate(last, month, ChineseNumerals.Small(match.Groups["day2"].Value), out var end) && end > start ? end : null;
    }
}
