using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Tells where somebody whom no name stands for is the subject of a verb, whoever is named before: 江枫的父亲曾任, ，其弟任, ，老人曾任; 曾任局长的老党员.</summary>
internal sealed class OtherSubjects(ArticleText text, ThingLayer things, WordSet nouns)
{
    private const int LongestNoun = 6;

    /// <summary>Whether the noun phrase that ends before the verb means another than the person named last.</summary>
    public bool Before(TextSpan sentence, int verbAt)
    {
        var end = PhraseEnd(sentence.Start, verbAt);
        if (IsUnread(sentence.Start, end)) return true;
        if (nouns.TryMatchBefore(text.Body, end, Math.Max(sentence.Start, end - LongestNoun), out var length) && IsSubject(sentence.Start, end - length)) return true;
        return text.TokenAt(end - 1) is { Tag: "n" } noun && noun.Span.End == end && noun.Span.Start > sentence.Start && IsOwned(noun.Span.Start);
    }

    /// <summary>老党员 in 曾任局长的老党员: whom the post modifies.</summary>
    public bool Behind(int postEnd) => text.CharAt(postEnd) == '的' && things.At(postEnd + 1) is null && nouns.TryMatchAt(text.Body, postEnd + 1, text.Body.Length, out var length) && things.StartingAt(postEnd + 1 + length) is null;

    /// <summary>Where the words end that stand before the adverbs and times of a verb: 2019年曾 任.</summary>
    private int PhraseEnd(int floor, int verbAt)
    {
        var end = verbAt;
        while (end > floor && things.EndingAt(end) is null && text.TokenAt(end - 1) is { Tag: "d" or "ad" or "TIME" or "t" } token && token.Span.End == end) end = token.Span.Start;
        return end;
    }

    /// <summary>老人 that no verb takes as its object (接替老人任), no preposition (与老人) and no name as its apposition (江枫老师).</summary>
    private bool IsSubject(int floor, int start)
    {
        if (start <= floor) return false;
        if (things.EndingAt(start) is { Thing.Type: "Person" }) return false;
        return text.IsStart(start) && text.TokenAt(start - 1) is not { Tag: "v" or "vd" or "p" or "c" or "vn" };
    }

    /// <summary>弟 in 其弟, 搭档 in 江枫的搭档.</summary>
    private bool IsOwned(int start)
    {
        var owner = text.CharBefore(start) == '的' ? start - 1 : start;
        return text.CharBefore(owner) is '其' || (owner < start && (text.CharBefore(owner) is '他' or '她' || (things.EndingAt(owner) is { Thing.Type: "Person" } person && "，。；：\n".Contains(text.CharBefore(person.Span.Start)))));
    }

    /// <summary>李娜 in ，李娜任主任, where nobody read a name: one word of the analyser's for a person that makes up the clause before its verb.</summary>
    private bool IsUnread(int floor, int end)
    {
        var start = end - 2 > floor && text.Before(end, 2) is "同志" ? end - 2 : end;
        return start > floor && things.EndingAt(start) is null && text.TokenAt(start - 1) is { Tag: "PER" } name && name.Span.Length is 2 or 3 && name.Span.End >= start && "，；".Contains(text.CharBefore(name.Span.Start));
    }
}
