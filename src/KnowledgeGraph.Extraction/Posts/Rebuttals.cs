using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Reads what is said behind a post of the change itself: 任局长的消息不实, 辞去局长职务的请求已获批准, ，未获批准.</summary>
/// <remarks>A word of consent or refusal counts where its subject is the change: in a clause of its own that names no other subject, or behind a noun that stands for the change.</remarks>
internal sealed class Rebuttals(ArticleText text, DoubtWords words)
{
    /// <summary>Whether the change was granted (true) or refuted (false); null where nothing says so.</summary>
    public bool? Tell(TextSpan behind)
    {
        foreach (var (word, value) in words.In(behind).Where(doubt => doubt.Value is Doubt.Refuted or Doubt.Granted))
        {
            if (IsOfChange(word.Start, behind) && (value == Doubt.Refuted || IsWhole(word.End, behind.End))) return value == Doubt.Granted;
        }
        return null;
    }

    private bool IsOfChange(int at, TextSpan behind)
    {
        while (at > behind.Start && text.TokenAt(at - 1) is { Tag: "d" or "ad" or "TIME" or "p" } adverb && adverb.Span.End == at) at = adverb.Span.Start;
        if (Opens(at, behind)) return true;
        if (words.EndingAt(at, behind.Start) is { Value: Doubt.Matter or Doubt.Supposed or Doubt.Intended or Doubt.Proposed, Span: var matter })
            return Opens(matter.Start, behind) || text.TokenAt(matter.Start - 1) is { Tag: "v" or "r" or "m" } || (text.CharBefore(matter.Start) == '的' && text.Body.IndexOf('，', behind.Start, matter.Start - behind.Start) < 0);
        return text.TokenAt(at - 1) is { Tag: "n" or "ORG" or "f" or "v" } subject && (Opens(subject.Span.Start, behind) || (subject.Tag == "f" && text.TokenAt(subject.Span.Start - 1) is { Tag: "n" } noun && Opens(noun.Span.Start, behind)));
    }

    /// <summary>Whether a clause opens there.</summary>
    private bool Opens(int at, TextSpan behind) => at == behind.Start || "，：“".Contains(text.CharBefore(at));

    /// <summary>Whether the clause ends there, so that the word has no other object: 同意, not 同意拨款.</summary>
    private bool IsWhole(int at, int end) => at >= end || "，。；”".Contains(text.Body[at]) || (text.Body[at] == '了' && IsWhole(at + 1, end));
}
