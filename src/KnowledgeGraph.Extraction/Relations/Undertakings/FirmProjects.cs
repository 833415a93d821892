using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Undertakings;

/// <summary>Firms whose project a text names with 的, with or without what they spend on it: 甲公司的生产基地项目, 由甲公司投资8亿元的智能工厂.</summary>
internal static class FirmProjects
{
    private static readonly string[] Forms = ["公司", "集团", "厂"];

    public static IEnumerable<(Occurrence Firm, Thing Project)> In(ClauseText text, Clause clause)
    {
        foreach (var project in text.Things.Within(clause.Span).Where(place => place.Thing.Type == "Project"))
        {
            if (text.Words.CharBefore(project.Span.Start) != '的' || FirmBefore(text, clause, project.Span.Start - 1) is not { } firm || text.IsOfPost(firm)) continue;
            yield return (firm, project.Thing);
        }
    }

    /// <summary>The firm whose name ends at the offset, or before 投资 and a sum that end there.</summary>
    private static Occurrence? FirmBefore(ClauseText text, Clause clause, int end)
    {
        var firm = text.Things.Within(new TextSpan(clause.Span.Start, end)).LastOrDefault(place => place.Thing.Type == "Organization" && Forms.Any(form => place.Thing.Name.EndsWith(form, StringComparison.Ordinal)));
        if (firm.Thing is null) return null;
        var gap = text.Body.AsSpan(firm.Span.End, end - firm.Span.End);
        return gap.IsEmpty || (gap[^1] == '元' && gap.IndexOfAny("，；、") < 0 && Investment.Stands(gap)) ? firm : null;
    }
}
