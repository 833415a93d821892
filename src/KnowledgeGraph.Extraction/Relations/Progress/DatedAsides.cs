using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Dates;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Relations.Undertakings;

namespace KnowledgeGraph.Extraction.Relations.Progress;

/// <summary>Steps told by the way, with a day of their own: 去年9月28日，大桥建成通车以后; 2021年3月停工的立交恢复施工.</summary>
internal sealed partial class DatedAsides(ClauseText text)
{
    private const int ShortestWhile = 31;
    private const int Reach = 12;

    /// <summary>The aside, where it tells a step of its own: its date stands right before a word that modifies the project, or lies back by more than a month (the day of the news dates what is told after it).</summary>
    public DatedAside? Of(Clause clause, TextSpan word)
    {
        if (Dated(clause, word) is not { } date) return null;
        if (Attributive.Is(text.Body, word.End))
        {
            if (date.Span.Start < clause.Span.Start || word.Start - date.Span.End > 1) return null;
            var project = text.Things.Within(new TextSpan(word.End, clause.Span.End)).FirstOrDefault(place => place.Thing.Type == "Project");
            return project.Thing is not null && project.Span.Start - word.End <= Reach ? new DatedAside(project.Thing, new TextSpan(date.Span.Start, project.Span.End)) : new DatedAside(null, new TextSpan(date.Span.Start, word.End));
        }
        var past = text.Article.Article.Page.EarliestIssue is { } issue && issue.DayNumber - date.Date.LastDay.DayNumber > ShortestWhile;
        return past && After().IsMatch(text.Body, word.End) ? new DatedAside(null, new TextSpan(date.Span.Start, word.End)) : null;
    }

    /// <summary>The last date before the word in its clause, or the one that is the clause before; not where it dates another step.</summary>
    private DateExpression? Dated(Clause clause, TextSpan word)
    {
        var own = text.Dates.Within(new TextSpan(clause.Span.Start, word.Start)).LastOrDefault();
        var date = own ?? (text.Before(clause) is { } before ? text.Dates.Within(before.Span).LastOrDefault(date => date.Span.End == before.Span.End) : null);
        return date is not null && !StageWords.In(text, new TextSpan(date.Span.End, word.Start)).Any() ? date : null;
    }

    [GeneratedRegex("\\G了?(?:以后|之后|后|以来)")]
    private static partial Regex After();
}

/// <summary>A step told by the way.</summary>
/// <param name="Project">What it modifies (立交 in 2021年3月停工的立交); null where the clause says of what it tells.</param>
/// <param name="Told">The words from its date to the step, or to the project that it modifies: the rest of the clause tells something else.</param>
internal readonly record struct DatedAside(Thing? Project, TextSpan Told);
