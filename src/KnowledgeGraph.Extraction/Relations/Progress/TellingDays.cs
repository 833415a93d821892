using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Events;

namespace KnowledgeGraph.Extraction.Relations.Progress;

/// <summary>The day for which a step without a day of its own is told, where it is not that of the article's main event.</summary>
internal static class TellingDays
{
    private const int News = 10;

    /// <summary>The issue's day for what a correction says; the day of the lead for what the article then tells without a day, where no event has one; else null.</summary>
    public static PartialDate? Of(ClauseText text, Step step, bool correction)
    {
        if (text.Article.Article.Page.IssueDate is not { } issue || step.Date is not null || text.Dates.Within(step.Span).Any(date => date.Date.Day is not null)) return null;
        if (correction) return PartialDate.Of(issue);
        var layer = text.Article.Get<EventLayer>();
        if (layer.Main is { } main && layer.Events[main].Date is not null) return null;
        var lead = text.Dates.Dates.FirstOrDefault(date => date.Date.Day is not null && text.Words.SentenceAt(date.Span.Start).Paragraph == text.Words.SentenceAt(0).Paragraph);
        return lead is { } day && day.Span.End <= step.Span.Start && issue.DayNumber - day.Date.FirstDay.DayNumber is >= 0 and <= News && !Between(text, lead.Span.End, step.Span.Start) ? day.Date : null;
    }

    /// <summary>Whether the paragraph of the step names another day before it, from which it is told.</summary>
    private static bool Between(ClauseText text, int from, int to) =>
        text.Dates.Within(new TextSpan(from, to)).Any(date => date.Date.Day is not null && text.Words.SentenceAt(date.Span.Start).Paragraph == text.Words.SentenceAt(to).Paragraph);
}
