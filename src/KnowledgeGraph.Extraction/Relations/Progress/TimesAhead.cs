using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;

namespace KnowledgeGraph.Extraction.Relations.Progress;

/// <summary>Which steps are told of a time that the paper's day lies before: 11月通车 in October, 今年底通车 in May.</summary>
internal static class TimesAhead
{
    public static bool Is(ClauseText text, Clause clause, TextSpan word, PartialDate? day) =>
        (day is { } date && date.FirstDay > text.Article.Article.Page.IssueDate) || new ComingTimes(text.Article).In(text.Sentence(clause).Start, clause.Span) < word.Start;
}
