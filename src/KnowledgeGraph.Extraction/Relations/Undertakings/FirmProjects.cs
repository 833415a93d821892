using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Undertakings;

/// <summary>Firms whose project a text names right behind them, with 的 or not, with or without what they spend on it: 甲公司的生产基地项目, 由甲公司投资8亿元的智能工厂, 甲公司脐橙加工项目.</summary>
internal static class FirmProjects
{
    private static readonly string[] Forms = ["公司", "集团", "厂"];

    public static IEnumerable<(Occurrence Firm, Thing Project)> In(ClauseText text, Clause clause)
    {
        foreach (var project in text.Things.Within(clause.Span).Where(place => place.Thing.Type == "Project"))
        {
            var end = text.Words.CharBefore(project.Span.Start) == '的' ? project.Span.Start - 1 : project.Span.Start;
            if (FirmBefore(text, clause, end) is { } firm && !text.IsOfPost(firm)) yield return (firm, project.Thing);
            else if (FirmIn(text, project) is { } named) yield return (named, project.Thing);
        }
    }

    /// <summary>The firm with whose name the project's begins, where the article names it elsewhere too.</summary>
    private static Occurrence? FirmIn(ClauseText text, Occurrence project)
    {
        var name = project.Span.In(text.Body);
        var firm = text.Things.Things.FirstOrDefault(thing => thing.Type == "Organization" && thing.Forms.Any(form => form.Length > 3 && name.Length > form.Length && name.StartsWith(form, StringComparison.Ordinal) && Forms.Any(end => form.EndsWith(end, StringComparison.Ordinal))));
        return firm is null ? null : new Occurrence(project.Span, firm);
    }

    /// <summary>The firm whose name ends at the offset, or before 投资 and a sum that end there.</summary>
    private static Occurrence? FirmBefore(ClauseText text, Clause clause, int end)
    {
        var firm = text.Things.Within(new TextSpan(clause.Span.Start, end)).LastOrDefault(place => place.Thing.Type == "Organization" && Forms.Any(form => place.Thing.Name.EndsWith(form, StringComparison.Ordinal)));
        if (firm.Thing is null) return null;
        var gap = text.Body.AsSpan(firm.Span.End, end - firm.Span.End);
        return (gap.IsEmpty && text.Words.CharAt(end) is not ('、' or '，' or '。')) || (gap[^1] == '元' && gap.IndexOfAny("，；、") < 0 && Investment.Stands(gap)) ? firm : null;
    }
}
