using KnowledgeGraph.Chinese.Dates;
using KnowledgeGraph.Chinese.Sentences;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>The days of a post. That of an appointment or an end: the clause's own, else that of the meeting which the paragraphs before report.</summary>
internal sealed class PostDays(ArticleText text, DateLayer dates)
{
    public PartialDate? Of(Sentence sentence, TextSpan person, int verbAt)
    {
        var own = dates.Dates.LastOrDefault(date => sentence.Span.Contains(date.Span) && date.Span.End <= verbAt && date.Span.Start >= Math.Min(person.Start, ClauseStart(sentence, verbAt)));
        if (own is not null) return own.Date;
        var inSentence = dates.Dates.LastOrDefault(date => sentence.Span.Contains(date.Span) && date.Span.End <= verbAt);
        if (inSentence is not null) return inSentence.Date;
        return dates.Dates.FirstOrDefault(date => date.Span.End <= sentence.Span.Start && date.Date.Day is not null)?.Date;
    }

    /// <summary>From and to when, where that stands right before the verb: 1998年7月至2003年5月，任.</summary>
    public (PartialDate From, PartialDate To)? Range(Sentence sentence, int verbAt)
    {
        var last = dates.Dates.LastOrDefault(date => sentence.Span.Contains(date.Span) && date.Span.End <= verbAt);
        if (last is null || text.Body[last.Span.End..verbAt] is not ("" or "，" or "间" or "间，" or "期间" or "期间，")) return null;
        if (last.End is { } end) return (last.Date, end);
        var first = dates.Dates.LastOrDefault(date => date.Span.End == last.Span.Start - 1);
        return first is not null && "至到—-–～－".Contains(text.Body[last.Span.Start - 1]) ? (first.Date, last.Date) : null;
    }

    private int ClauseStart(Sentence sentence, int offset)
    {
        var at = text.Body.LastIndexOfAny(['，', '；'], Math.Max(0, offset - 1), Math.Max(0, offset - sentence.Span.Start));
        return at < 0 ? sentence.Span.Start : at + 1;
    }
}
