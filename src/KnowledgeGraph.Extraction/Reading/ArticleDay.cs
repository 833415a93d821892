using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Dates;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Events;

namespace KnowledgeGraph.Extraction.Reading;

/// <summary>The date of what an article tells: that of its main event, else the day that its lead names, else the first day of a time for objections (公示期).</summary>
/// <remarks>An event that was over for more than a month on the lead's day is background, and one that is dated by month or year says less than a day of the lead.</remarks>
internal static partial class ArticleDay
{
    private const int News = 31;

    /// <summary>The date, or null where nothing in the article is dated.</summary>
    public static PartialDate? Of(AnnotatedArticle article)
    {
        var told = article.Get<EventLayer>().Events.Where(reported => reported.Date is not null).OrderBy(reported => reported.Span).FirstOrDefault()?.Date;
        if (article.Get<ClauseLayer>().Clauses.Count == 0) return told;
        var text = ClauseText.Of(article);
        var lead = text.Dates.Dates.FirstOrDefault(date => IsNews(text, date))?.Date;
        if (told is { Day: not null } && !(lead is { } day && day.FirstDay.DayNumber - told.Value.LastDay.DayNumber > News)) return told;
        return lead ?? told ?? text.Dates.Dates.FirstOrDefault(date => date.Date.Day is not null && Notice().IsMatch(text.Body.AsSpan(0, date.Span.Start)))?.Date;
    }

    /// <summary>A day on which something was told to have happened: no plan, no bound of a time, no day of birth, no background.</summary>
    private static bool IsNews(ClauseText text, DateExpression date) =>
        date.Date.Day is not null
        && !EventDays.IsBackground(text, date)
        && text.Article.Get<ClauseLayer>().At(date.Span.Start).IsFactAt(date.Span.Start)
        && !Bounding().IsMatch(text.Body.AsSpan(0, date.Span.Start))
        && !Notice().IsMatch(text.Body.AsSpan(0, date.Span.Start))
        && !Bounded().IsMatch(text.Body, date.Span.End);

    [GeneratedRegex("(?:[自从至到]|截[至止]|有效期为?)$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Bounding();

    [GeneratedRegex(NoticeTimes.Pattern + "$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Notice();

    [GeneratedRegex(@"\G(?:[起前止]|之前|以[前来]|出?生|施行|实施|生效)", RegexOptions.CultureInvariant)]
    private static partial Regex Bounded();
}
