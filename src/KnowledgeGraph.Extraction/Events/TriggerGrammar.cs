using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Tells a trigger that reports from one that only modifies, times something else, or counts.</summary>
internal sealed partial class TriggerGrammar(ClauseText text)
{
    private const int ReachOfCount = 8;

    private static readonly WordSet After = LexiconFile.Words("after-triggers.tsv");

    /// <summary>Whether the trigger is the predicate of a clause that tells a fact, once.</summary>
    public bool Reports(Clause clause, TextSpan trigger) =>
        clause.IsFactAt(trigger.Start) && !IsModifier(trigger) && text.Words.After(trigger.End, 2) is not "仪式" && !IsCounted(new TextSpan(trigger.End, Math.Min(clause.Span.End, trigger.End + ReachOfCount)))
        && (!IsSubordinate(clause, trigger) || HasOwnDay(clause, trigger)) && !SaidThere.IsCited(text, clause, trigger);

    /// <summary>四期, 16场: what happened so many times is no event; 一场 and 第四期 are.</summary>
    public bool IsCounted(TextSpan span) => Count().IsMatch(span.In(text.Body));

    /// <summary>挂牌的办事大厅; 建成多年的小区; 他的调研.</summary>
    private bool IsModifier(TextSpan trigger) =>
        Attributive.Is(text.Body, trigger.End) || (text.Words.CharBefore(trigger.Start) is '的' or '之' && text.Words.TokenAt(trigger.Start) is { Tag: "vn" or "n" });

    private bool IsSubordinate(Clause clause, TextSpan trigger) =>
        text.Things.At(trigger.End) is null && !IsCarriedOut(clause, trigger) && !SaidThere.IsAt(text, clause, trigger.End) && After.TryMatchAt(text.Body, trigger.End, clause.Span.End, out var length) && text.Words.IsEnd(trigger.End + length) && !IsOfThatDay(trigger);

    /// <summary>参加了当天的义诊: the day tells which event was attended.</summary>
    private bool IsOfThatDay(TextSpan trigger) => trigger.In(text.Body).StartsWith('参') && ThatDay().IsMatch(text.Words.After(trigger.End, 3));

    /// <summary>开展节后督查工作: what is carried out is told, although a noun is made of it.</summary>
    private bool IsCarriedOut(Clause clause, TextSpan trigger) =>
        text.Words.After(trigger.End, 2) is "工作" or "活动" && text.Body.LastIndexOf("开展", trigger.Start, Math.Min(10, trigger.Start - clause.Span.Start), StringComparison.Ordinal) >= 0;

    private bool HasOwnDay(Clause clause, TextSpan trigger) =>
        text.Dates.Within(new TextSpan(clause.Span.Start, trigger.Start)).Any(date => date.Date.Day is not null && !date.Relative);

    [GeneratedRegex("^当[天日晚]的")]
    private static partial Regex ThatDay();

    [GeneratedRegex("""(?<![第\d一二三四五六七八九十百千])(?:\d+|[两二三四五六七八九十百千]+)(?:余|多)?(?:次|场|期|批|轮)""")]
    private static partial Regex Count();
}
