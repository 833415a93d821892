using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>A body comes into being: 组建茶业协会, 区城管委挂牌成立, 成立“纺友议事会”; or is renamed. Named by the body and the verb.</summary>
internal sealed class FoundingReader(ClauseText text) : IVerbReader
{
    private const int ReachOfObject = 12;
    private const int ReachOfQuote = 16;
    private const int LongestAdverb = 3;

    public Report? Read(Clause clause, TextSpan verb, EventVerb entry)
    {
        var after = text.Things.Within(new TextSpan(verb.End, clause.Span.End)).FirstOrDefault(place => place.Thing.Type is "Organization" or "District" && !text.IsOfPost(place));
        if (after.Thing is not null && after.Span.Start - verb.End <= ReachOfObject) return Report(clause, verb, entry, new TextSpan(verb.Start, after.Span.End)) with { Theme = after.Thing.Index };
        var before = text.Things.Within(new TextSpan(clause.Span.Start, verb.Start)).LastOrDefault(place => place.Thing.Type is "Organization" or "District" && ReportNames.IsTheme(text, place, clause));
        if (before.Thing is not null && IsFounded(clause, new TextSpan(before.Span.End, verb.Start), verb))
        {
            return Report(clause, verb, entry, new TextSpan(before.Span.Start, verb.End)) with { Theme = before.Thing.Index, Name = before.Span.In(text.Body) + verb.In(text.Body) };
        }
        return Quoted(clause, verb) is { } quoted ? Report(clause, verb, entry, new TextSpan(verb.Start, quoted)) : null;
    }

    /// <summary>协会成立: nothing after the verb, and before it nothing but when, or 正式; or a firm that is renamed.</summary>
    private bool IsFounded(Clause clause, TextSpan gap, TextSpan verb)
    {
        if (verb.In(text.Body) == "更名为") return gap.IsEmpty;
        return verb.End == clause.Span.End && !gap.In(text.Body).Contains("合并", StringComparison.Ordinal) && (gap.Length <= LongestAdverb || text.Dates.Within(gap).Any());
    }

    /// <summary>The end of a quoted name soon after the verb.</summary>
    private int? Quoted(Clause clause, TextSpan verb)
    {
        var open = text.Body.IndexOf('“', verb.End, Math.Min(ReachOfQuote, clause.Span.End - verb.End));
        var close = open < 0 ? -1 : text.Body.IndexOf('”', open, clause.Span.End - open);
        return close < 0 ? null : close + 1;
    }

    private Report Report(Clause clause, TextSpan verb, EventVerb entry, TextSpan span) => ReportNames.Report(text, clause, verb, entry, ReportForm.Founding, span);
}
