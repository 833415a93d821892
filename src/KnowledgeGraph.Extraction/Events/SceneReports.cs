using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Reports by what happened there alone: 在随后召开的座谈会上, 在座谈会上, 座谈会由区长主持.</summary>
internal sealed partial class SceneReports(ClauseText text)
{
    private const int LongestOpening = 8;

    /// <summary>The event at which what the clause opens was said.</summary>
    public Report? Find(Clause clause, IReadOnlyList<Trigger> triggers)
    {
        if (clause.Modality != Modality.Fact) return null;
        return Then(clause, triggers) ?? Bare(clause, triggers);
    }

    /// <summary>Whether a report is of a meeting that nothing but what was said there tells of.</summary>
    public static bool IsBare(ClauseText text, Report report) =>
        report.Kind == "Meeting" && report.Form == ReportForm.Held && report.Verb == report.Trigger && text.Words.CharAt(report.Trigger.End) is '上' or '由';

    /// <summary>Whether a sentence opens with the noun alone and tells where it was: 座谈会在乡政府举行.</summary>
    public static bool IsPlaced(ClauseText text, Report report) =>
        report.Form == ReportForm.Held && report.Kind is "Meeting" or "Ceremony" or "Signing" && report.Trigger.Length > 2 && report.Name == report.Trigger.In(text.Body)
        && report.Trigger.Start == text.Sentence(report.Clause).Start && text.Words.CharAt(report.Trigger.End) == '在' && report.Verb.Start > report.Trigger.End;

    /// <summary>在随后召开的座谈会上, 在4月2日举行的签约仪式上.</summary>
    private Report? Then(Clause clause, IReadOnlyList<Trigger> triggers)
    {
        if (!Opens().IsMatch(text.Body.AsSpan(clause.Span.Start, clause.Span.Length)) || text.Body[clause.Span.End - 1] is not ('上' or '中')) return null;
        var noun = triggers.LastOrDefault(trigger => trigger.Kind is not null && trigger.Span.End == clause.Span.End - 1);
        var verb = noun is null ? null : triggers.FirstOrDefault(trigger => trigger.Place is not null && trigger.Span.End < noun.Span.Start && text.Body[trigger.Span.End] == '的');
        if (verb is null) return null;
        var before = new TextSpan(clause.Span.Start, verb.Span.Start);
        if (!text.Dates.Within(before).Any(date => date.Date.Day is not null) && !Following().IsMatch(text.Body.AsSpan(before.Start, before.Length))) return null;
        return Report(clause, noun!, verb.Span, new TextSpan(verb.Span.End + 1, noun!.Span.End));
    }

    /// <summary>在座谈会上 or 座谈会由…主持 at a sentence's beginning, where the article told of no such meeting before.</summary>
    private Report? Bare(Clause clause, IReadOnlyList<Trigger> triggers)
    {
        if (clause.Span.Start != text.Sentence(clause).Start || triggers.FirstOrDefault(trigger => trigger.Kind is not null) is not { Kind: "Meeting", Span.Length: > 2 } noun) return null;
        var opening = text.Body.AsSpan(clause.Span.Start, noun.Span.Start - clause.Span.Start);
        if (opening.Length > LongestOpening || !(opening.IsEmpty || Where().IsMatch(opening))) return null;
        var isThere = noun.Span.End == clause.Span.End - 1 && text.Body[noun.Span.End] == '上';
        var isChaired = text.Words.CharAt(noun.Span.End) == '由' && text.Body.AsSpan(noun.Span.End, clause.Span.End - noun.Span.End).IndexOf("主持") > 0;
        if (!isThere && !isChaired) return null;
        return clause.Index > 0 && IsTold(noun, clause) ? null : Report(clause, noun, noun.Span, noun.Span);
    }

    /// <summary>Whether the headline or the text before speaks of it, by its noun or the act that the noun is made of.</summary>
    private bool IsTold(Trigger noun, Clause clause)
    {
        var act = noun.Span.In(text.Body)[..2];
        return text.Article.Article.Title.Contains(act, StringComparison.Ordinal) || text.Body.AsSpan(0, clause.Span.Start).IndexOf(act) >= 0;
    }

    private Report Report(Clause clause, Trigger noun, TextSpan verb, TextSpan name) =>
        new() { Kind = noun.Kind!, Clause = clause, Trigger = noun.Span, Verb = verb, Span = name, Name = name.In(text.Body), Form = ReportForm.Held };

    [GeneratedRegex("^(?:在|随后|之后|会后|接着|紧接着)")]
    private static partial Regex Opens();

    [GeneratedRegex("^在?(?:随后|之后|接着|紧接着|其后|稍后|当[天日]|同[天日])")]
    private static partial Regex Following();

    /// <summary>在, 在随后的: no more stands before the noun.</summary>
    [GeneratedRegex("^(?:在(?:随后|之后|接下来|当天)?的?|随后的)$")]
    private static partial Regex Where();
}
