using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Progress;

/// <summary>Steps told by the way, with a day of their own: 去年9月28日，大桥建成通车以后; 2021年3月停工的立交恢复施工.</summary>
internal sealed partial class DatedAsides(ClauseText text)
{
    private const int ShortestWhile = 31;
    private const int Reach = 12;

    /// <summary>Whether the aside tells a step of its own: its date stands right before the word, or lies back by more than a month (the day of the news dates what is told after it).</summary>
    public bool IsTold(Clause clause, TextSpan word)
    {
        if (Attributive.Is(text.Body, word.End)) return text.Dates.Within(new TextSpan(clause.Span.Start, word.Start)).LastOrDefault() is { } near && word.Start - near.Span.End <= 1;
        if (!After().IsMatch(text.Body, word.End) || text.Article.Article.Page.IssueDate is not { } issue) return false;
        var from = text.Before(clause)?.Span.Start ?? clause.Span.Start;
        return text.Dates.Within(new TextSpan(from, word.Start)).LastOrDefault() is { } date && date.Date.LastDay is var last && issue.DayNumber - last.DayNumber > ShortestWhile;
    }

    /// <summary>The project that the step modifies: 立交 in 2021年3月停工的立交.</summary>
    public Thing? Modified(Clause clause, TextSpan word)
    {
        var after = text.Things.Within(new TextSpan(word.End, clause.Span.End)).FirstOrDefault(place => place.Thing.Type == "Project");
        return Attributive.Is(text.Body, word.End) && after.Thing is not null && after.Span.Start - word.End <= Reach ? after.Thing : null;
    }

    /// <summary>The words from the date to the step, and to the project that it modifies: the rest of the clause tells something else.</summary>
    public TextSpan Told(Clause clause, TextSpan word)
    {
        var from = text.Dates.Within(new TextSpan(text.Before(clause)?.Span.Start ?? clause.Span.Start, word.Start)).Last().Span.Start;
        var project = Modified(clause, word) is null ? default : text.Things.Within(new TextSpan(word.End, clause.Span.End)).First();
        return new TextSpan(from, Math.Max(word.End, project.Span.End));
    }

    [GeneratedRegex("\\G了?(?:以后|之后|后|以来)")]
    private static partial Regex After();
}
