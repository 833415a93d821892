using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>What the readers of verbs share: how far a name reaches, and what of its words names the event.</summary>
internal static class ReportNames
{
    private const int Longest = 45;

    public static Report Report(ClauseText text, Clause clause, TextSpan verb, EventVerb entry, ReportForm form, TextSpan span) =>
        new() { Kind = entry.Kind, Clause = clause, Trigger = verb, Verb = verb, Span = span, Name = Undated(text, span), Form = form, IsWeak = entry.Weak };

    /// <summary>The end of the verb's object: the clause's, if not too far.</summary>
    public static int ObjectEnd(Clause clause, TextSpan verb) => Math.Min(clause.Span.End, Math.Max(verb.End, verb.Start + Longest));

    /// <summary>Whether a name can be what reaches a state or is founded: free of posts, prepositions and 的.</summary>
    public static bool IsTheme(ClauseText text, Occurrence place, Clause clause) =>
        !text.IsOfPost(place) && text.Words.CharAt(place.Span.End) != '的'
        && (place.Span.Start == clause.Span.Start || text.Body[place.Span.Start - 1] is not ('在' or '由' or '到' or '对' or '向' or '于'));

    /// <summary>The words of a span without the dates among them: 科普馆6月28日开工 is 科普馆开工.</summary>
    private static string Undated(ClauseText text, TextSpan span)
    {
        var name = span.In(text.Body);
        foreach (var date in text.Dates.Within(span).Reverse().Where(date => text.Things.At(date.Span.Start) is null)) name = name.Remove(date.Span.Start - span.Start, date.Span.Length);
        return name;
    }
}
