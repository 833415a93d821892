using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;

namespace KnowledgeGraph.Extraction.Relations.Progress;

/// <summary>Which steps are told of a time that the paper's day lies before: 11月通车 in October, 今年底通车 in May.</summary>
internal static partial class TimesAhead
{
    private const int LastMonth = 12;
    private const int LastDays = 25;

    public static bool Is(ClauseText text, Clause clause, TextSpan word, PartialDate? day)
    {
        if (day is not { } date || text.Article.Article.Page.IssueDate is not { } issue) return false;
        if (date.FirstDay > issue) return true;
        if (date.Day is not null || date.LastDay < issue) return false;
        var before = text.Body[clause.Span.Start..word.Start];
        return !Done().IsMatch(before) && (date.Month is null ? issue.Month < LastMonth && YearEnd().IsMatch(before) : issue.Day < LastDays && MonthEnd().IsMatch(before));
    }

    [GeneratedRegex("(?:年底|年末|年终|年内|岁末)(?:以前|之前|前)?")]
    private static partial Regex YearEnd();

    [GeneratedRegex("(?:月底|月末|月内)(?:以前|之前|前)?")]
    private static partial Regex MonthEnd();

    [GeneratedRegex("已|去年|上年|上月")]
    private static partial Regex Done();
}
