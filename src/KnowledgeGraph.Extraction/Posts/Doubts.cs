using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Tells changes of a post that did not come about or are only meant: 没能当上局长, 若属实，将被免去, 拟由何苗接任, 任局长的传言.</summary>
internal sealed class Doubts(ArticleText text, ThingLayer things, DoubtWords words)
{
    private const int Reach = 6;

    private readonly Rebuttals _rebuttals = new(text, words);

    /// <summary>The state that is left of what a verb tells; null where it tells nothing.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="person">Whose post it is.</param>
    /// <param name="told">From the verb to the end of the post.</param>
    /// <param name="state">What the verb tells.</param>
    public string? Left(TextSpan sentence, TextSpan person, TextSpan told, string state)
    {
        var clause = Start(sentence.Start, told.Start, "，；：。、");
        var before = words.In(new TextSpan(Start(sentence.Start, told.Start, "；"), told.End)).TakeWhile(doubt => doubt.Span.Start < told.Start).ToList();
        if (IsAsked(sentence) || before.Exists(doubt => doubt.Value == Doubt.Supposed || (doubt.Value == Doubt.Whether && doubt.Span.Start >= clause))) return null;
        var governing = before.Where(doubt => doubt.Span.Start >= clause && Governs(doubt, person, told.Start) && !words.IsWay(doubt, clause, told.Start)).Select(doubt => doubt.Value).ToHashSet();
        if (governing.Contains(Doubt.Denied) || governing.Contains(Doubt.Refused)) return null;
        var behind = Behind(sentence, told.End);
        if (_rebuttals.Tell(behind) is { } granted) return granted ? state : null;
        if (governing.Contains(Doubt.Granted)) return state;
        if (IsThought(behind)) return null;
        if (state == "nominated" || !governing.Overlaps([Doubt.Intended, Doubt.Proposed])) return state;
        return state is "began" or "held" or "acting" ? "nominated" : null;
    }

    /// <summary>Whether a word governs the verb; of consent also where it governs whose wish it is: 接受江枫因病辞去局长职务的请求.</summary>
    private bool Governs((TextSpan Span, Doubt Value) doubt, TextSpan person, int verbAt) =>
        words.Governs(doubt, person, doubt.Value == Doubt.Granted && doubt.Span.End <= person.Start ? Math.Min(person.Start, verbAt) : verbAt);

    /// <summary>What is said between the post and whoever is named next.</summary>
    private TextSpan Behind(TextSpan sentence, int from)
    {
        var to = things.Within(new TextSpan(from, sentence.End)).Where(place => place.Thing.Type == "Person").Select(place => place.Span.Start).FirstOrDefault(sentence.End);
        return new TextSpan(from, text.Body.IndexOf('；', from, to - from) is var mark and >= 0 ? mark : to);
    }

    /// <summary>任局长的传言, 辞去局长的请求: right behind 的 stands that it was but thought.</summary>
    private bool IsThought(TextSpan behind) =>
        words.In(behind).Any(doubt => doubt.Value is Doubt.Intended or Doubt.Proposed or Doubt.Supposed && text.CharBefore(doubt.Span.Start) == '的' && doubt.Span.Start - behind.Start <= Reach && !text.Body.AsSpan(behind.Start..doubt.Span.Start).Contains('，'));

    /// <summary>Where what ends at an offset begins: behind the last of the marks.</summary>
    private int Start(int floor, int end, string marks) => end <= floor ? floor : Math.Max(floor, floor + text.Body.AsSpan(floor..end).LastIndexOfAny(marks) + 1);

    private bool IsAsked(TextSpan sentence) => text.Body.AsSpan(sentence.Start..sentence.End).TrimEnd('”').EndsWith("？");
}
