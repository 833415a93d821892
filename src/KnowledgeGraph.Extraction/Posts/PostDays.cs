using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Dates;
using KnowledgeGraph.Chinese.Sentences;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>The days of a post. That of an appointment or an end: the clause's own, else that of the meeting which its paragraph reports, else the ones before.</summary>
internal sealed partial class PostDays(ArticleText text, DateLayer dates)
{
    private const int LongestUndated = 8;

    private readonly Stations _stations = new(text);

    public PartialDate? Of(Sentence sentence, TextSpan person, int verbAt)
    {
        if (_stations.Before(verbAt) is { From: var since, To: null }) return since;
        var own = dates.Dates.LastOrDefault(date => sentence.Span.Contains(date.Span) && date.Span.End <= verbAt && date.Span.Start >= Math.Min(person.Start, ClauseStart(sentence, verbAt)));
        if (own is not null) return own.Date;
        if (Undated().IsMatch(text.Body.AsSpan(Math.Max(0, verbAt - LongestUndated), Math.Min(verbAt, LongestUndated)))) return null;
        var inSentence = dates.Dates.LastOrDefault(date => sentence.Span.Contains(date.Span) && date.Span.End <= verbAt && !IsOfOther(date) && !IsThisYear(date));
        if (inSentence is not null) return inSentence.Date;
        var before = dates.Dates.Where(date => date.Span.End <= sentence.Span.Start && date.Date.Day is not null).ToList();
        return (before.Find(date => text.SentenceAt(date.Span.Start).Paragraph == sentence.Paragraph) ?? before.FirstOrDefault())?.Date;
    }

    /// <summary>From and to when, where that stands right before the verb: 1998年7月至2003年5月，任.</summary>
    public (PartialDate From, PartialDate To)? Range(Sentence sentence, int verbAt)
    {
        if (_stations.Before(verbAt) is { From: var since, To: { } until }) return (since, until);
        var last = dates.Dates.LastOrDefault(date => sentence.Span.Contains(date.Span) && date.Span.End <= verbAt);
        if (last is null || text.Body[last.Span.End..verbAt] is not ("" or "，" or "间" or "间，" or "期间" or "期间，")) return null;
        if (last.End is { } end) return (last.Date, end);
        var first = dates.Dates.LastOrDefault(date => date.Span.End == last.Span.Start - 1);
        return first is not null && "至到—-–～－".Contains(text.Body[last.Span.Start - 1]) ? (first.Date, last.Date) : null;
    }

    /// <summary>Since when, where the sentence says from when on before a verb of holding: 从9月1日起，江枫担任.</summary>
    public PartialDate? Since(Sentence sentence, int verbAt) => Before(sentence, verbAt).LastOrDefault(date => From().IsMatch(text.Body.AsSpan(sentence.Span.Start, date.Span.Start - sentence.Span.Start)) && On().IsMatch(text.Body.AsSpan(date.Span.End, verbAt - date.Span.End)))?.Date;

    /// <summary>Until when, where that stands before the clause of the verb: 去年9月以前，她是.</summary>
    public PartialDate? Until(Sentence sentence, int verbAt) => Before(sentence, verbAt).LastOrDefault(date => UntilThen().IsMatch(text.Body.AsSpan(date.Span.End, verbAt - date.Span.End)))?.Date;

    private IEnumerable<DateExpression> Before(Sentence sentence, int verbAt) => dates.Within(new TextSpan(sentence.Span.Start, verbAt));

    /// <summary>从 or 自 right before a date, or before what happened that day: 从签约当天起.</summary>
    [GeneratedRegex("(?:^|[，。；：])(?:从|自)[^，。；：]{0,6}$")]
    private static partial Regex From();

    [GeneratedRegex("^(?:起|开始|以后)，?[^，。；]*$")]
    private static partial Regex On();

    [GeneratedRegex("^(?:以前|之前|前)，[^，。；]{0,10}$")]
    private static partial Regex UntilThen();

    /// <summary>2016年8月 in 自2016年8月起任区长，后转任书记: the day of another post, not of all that the sentence tells.</summary>
    private bool IsOfOther(DateExpression date) => Attached().IsMatch(text.Body.AsSpan(date.Span.End, Math.Min(8, text.Body.Length - date.Span.End)));

    /// <summary>今年 in 听取今年民生实事的报告，决定任命: says of what was heard, not when.</summary>
    private bool IsThisYear(DateExpression date) => date.Span.In(text.Body) is "今年" or "本年" or "本年度" or "今年度";

    [GeneratedRegex("^(?:起|以来|至今)?，?(?:任(?![命免职期务])|担任|出任|接任|挂任|当选|历任|调任|转任|升任|兼任)")]
    private static partial Regex Attached();

    /// <summary>现已转任, 后调任: some day since, which nobody states.</summary>
    [GeneratedRegex("(?:[，。；]|^)(?:现|现已|已|已经|日前|近日|不久前|后|后来|此后|之后|随后)$")]
    private static partial Regex Undated();

    private int ClauseStart(Sentence sentence, int offset)
    {
        var at = text.Body.LastIndexOfAny(['，', '；'], Math.Max(0, offset - 1), Math.Max(0, offset - sentence.Span.Start));
        return at < 0 ? sentence.Span.Start : at + 1;
    }
}
