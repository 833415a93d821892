using KnowledgeGraph.Chinese.Dates;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Finds the day of a reported event: its sentence's own, or none.</summary>
/// <remarks>
/// A day dates everything after it in its sentence. A month or a year dates only what it stands right before, or what follows where it opens the
/// clause; so 2019年 in 2019年重点工程推进会 dates nothing.
/// </remarks>
internal sealed class EventDays(ClauseText text)
{
    private const int ReachOfPartial = 8;

    /// <summary>The date that the sentence states for the report, or null.</summary>
    public DateExpression? Of(Report report)
    {
        var name = report.Form is ReportForm.Held or ReportForm.Attended ? new TextSpan(report.Span.Start, Math.Max(report.Span.Start, report.Trigger.Start)) : default;
        return Of(report.Clause, report.Trigger.End > report.Verb.End ? report.Trigger : report.Verb, name);
    }

    /// <summary>The date that the sentence states for a verb, or null.</summary>
    public DateExpression? Of(Clause clause, TextSpan verb) => Of(clause, verb, default);

    private DateExpression? Of(Clause clause, TextSpan verb, TextSpan name)
    {
        var dates = text.Dates.Within(new TextSpan(text.Sentence(clause).Start, verb.End)).Where(date => Dates(date, verb.Start, name)).ToList();
        var date = dates.LastOrDefault(date => date.Date.Day is not null && date.Span.Start >= clause.Span.Start) ?? dates.LastOrDefault();
        return date is not null && IsSameDay(date) ? SameDay(date) : date;
    }

    /// <summary>The first day of the article that is no background: what 当天 means at the beginning of a paragraph, and when things were that state no day.</summary>
    public DateExpression? Lead { get; } = text.Dates.Dates.FirstOrDefault(date => date.Date.Day is not null && !IsBackground(text, date));

    /// <summary>A day before the season of the issue (<see cref="DateLayer.SeasonDays"/>) is background.</summary>
    public static bool IsBackground(ClauseText text, DateExpression date) =>
        text.Article.Article.Page.EarliestIssue is { } issue && issue.DayNumber - date.Date.FirstDay.DayNumber > DateLayer.SeasonDays;

    private bool IsSameDay(DateExpression date) => date.Relative && text.Body[date.Span.Start] is '当' or '同';

    /// <summary>当天: the day named before in the same paragraph, else the lead's.</summary>
    private DateExpression SameDay(DateExpression date)
    {
        var paragraph = text.Words.SentenceAt(date.Span.Start).Paragraph;
        var near = text.Dates.Dates.LastOrDefault(other => other.Span.End <= date.Span.Start && other.Date.Day is not null && !other.Relative && text.Words.SentenceAt(other.Span.Start).Paragraph == paragraph);
        return near is not null || date.Date.Day is null ? date : Lead ?? date;
    }

    private bool Dates(DateExpression date, int verb, TextSpan name)
    {
        if (Leads(date)) return false;
        if (date.Date.Day is not null) return true;
        if (name.Contains(date.Span)) return false;
        var clause = text.Article.Get<ClauseLayer>().At(date.Span.Start);
        var opens = date.Span.Start - clause.Span.Start <= 2 && text.Words.CharAt(date.Span.End) != '的';
        var adjoins = verb >= date.Span.End && verb - date.Span.End <= ReachOfPartial && text.Body.AsSpan(date.Span.End, verb - date.Span.End).IndexOfAny('，', '的') < 0;
        return opens || adjoins;
    }

    /// <summary>自2022年以来, 6月前: a date that only bounds a time.</summary>
    private bool Leads(DateExpression date)
    {
        var after = text.Words.After(date.Span.End, 2);
        return after.StartsWith("以来") || after.StartsWith("之前") || after.StartsWith("前") || after.StartsWith("起") || text.Words.CharBefore(date.Span.Start) is '至' or '自';
    }
}
