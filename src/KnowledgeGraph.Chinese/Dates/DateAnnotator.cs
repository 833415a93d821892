using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Chinese.Dates;

/// <summary>Reads the dates of an article; what they leave unsaid comes from the text before them, then from the issue's date.</summary>
/// <remarks>
/// A year: the date's own, else 今年/去年 of the issue, else that of the date before in a row (2021年3月开工，6月停工), else the issue's (of the
/// next where 将于 tells of a month that is over, of the year before where the day would lie more than a week in the future). Where the day of the
/// issue is not known, its year is the one of the page, else what the article alone tells (<see cref="YearOfIssue"/>), at worst the latest that it names; dates that need it are marked as inferred. A month: the date's own, else that of the date before
/// in the text. Without a year no date is made. The day of a dateline (本报5月12日讯) dates no news: it is the day from which 今天 and 昨天 count.
/// </remarks>
public sealed partial class DateAnnotator : IAnnotator
{
    private static readonly string[] TimesOfDay = ["上午", "下午", "晚上", "晚间", "清晨", "凌晨", "中午", "傍晚", "早上", "当晚", "晚"];

    public IReadOnlyList<Type> Requires { get; } = [];

    public IReadOnlyList<Type> Assigns { get; } = [typeof(DateLayer)];

    public AnnotatedArticle Annotate(AnnotatedArticle article)
    {
        var body = article.Body;
        var page = article.Article.Page;
        var reader = new DateReader(page.IssueDate, page.IssueDate?.Year ?? page.IssueYear ?? YearOfIssue.Of([body]) ?? YearOfIssue.Latest(body), body);
        var matches = DatePattern.Absolute().Matches(body).Where(match => match.Length > 0).Concat(DatePattern.Relative().Matches(body)).OrderBy(match => match.Index);
        var dates = new List<DateExpression>();
        foreach (var match in matches)
        {
            if (dates.Count > 0 && match.Index < dates[^1].Span.End) continue;
            if (reader.Read(match) is not { } date) continue;
            if (IsDateline(body, match)) reader.TellFrom(date.Date);
            else dates.Add(date with { Span = WithTimeOfDay(body, match) });
        }
        return article.With(new DateLayer(dates));
    }

    private static bool IsDateline(string body, Match match) =>
        Sent().IsMatch(body, match.Index + match.Length) && Opening().IsMatch(body.AsSpan(0, match.Index));

    [GeneratedRegex(@"\G(?:讯(?![问息号])|电(?![\u4e00-\u9fff]))")]
    private static partial Regex Sent();

    [GeneratedRegex(@"(?:^|\n)[^，。；：（(\n]{1,16}\z")]
    private static partial Regex Opening();

    /// <summary>3月27日上午: the time of day belongs to the words of the date.</summary>
    private static TextSpan WithTimeOfDay(string body, Match match)
    {
        var end = match.Index + match.Length;
        foreach (var word in TimesOfDay)
        {
            if (string.CompareOrdinal(body, end, word, 0, word.Length) == 0) return new TextSpan(match.Index, end + word.Length);
        }
        return new TextSpan(match.Index, end);
    }
}
