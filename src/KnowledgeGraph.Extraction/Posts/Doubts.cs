using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Tells changes of a post that did not come about or are only meant: 没能当上局长, 若属实，将被免去, 拟由何苗接任, 任局长的传言.</summary>
internal sealed class Doubts(ArticleText text, ThingLayer things, WordMap<Doubt> words)
{
    private const int Reach = 6;

    /// <summary>The state that is left of what a verb tells; null where it tells nothing.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="person">Whose post it is.</param>
    /// <param name="told">From the verb to the end of the post.</param>
    /// <param name="state">What the verb tells.</param>
    public string? Left(TextSpan sentence, TextSpan person, TextSpan told, string state)
    {
        var (before, behind) = (Before(sentence, told).ToList(), Behind(sentence, told.End).ToList());
        if (IsAsked(sentence) || behind.Contains(Doubt.Refuted) || before.Exists(doubt => doubt.Value == Doubt.Supposed)) return null;
        var near = Governing(before, ClauseStart(sentence.Start, told.Start), person);
        if (near.Contains(Doubt.Denied) || near.Contains(Doubt.Refuted)) return null;
        if (near.Contains(Doubt.Granted) || behind.Contains(Doubt.Granted)) return state;
        if (behind.Contains(Doubt.Intended)) return null;
        if (state == "nominated" || !near.Contains(Doubt.Intended)) return state;
        return state is "began" or "held" or "acting" ? "nominated" : null;
    }

    /// <summary>The doubts before the verb, or with its first character (不是).</summary>
    private IEnumerable<(TextSpan Span, Doubt Value)> Before(TextSpan sentence, TextSpan told) =>
        words.Find(text.Body, new TextSpan(sentence.Start, told.End)).TakeWhile(doubt => doubt.Span.Start < told.Start).Where(doubt => IsMeant(doubt.Span, doubt.Value));

    /// <summary>What is said between the post and whoever is named next: that it is not so or was granted, or right behind 的 that it was but thought (任局长的传言, 辞去局长的请求).</summary>
    private IEnumerable<Doubt> Behind(TextSpan sentence, int from)
    {
        var to = things.Within(new TextSpan(from, sentence.End)).Where(place => place.Thing.Type == "Person").Select(place => place.Span.Start).FirstOrDefault(sentence.End);
        to = text.Body.IndexOf('；', from, to - from) is var mark and >= 0 ? mark : to;
        foreach (var (word, value) in words.Find(text.Body, new TextSpan(from, to)).Where(doubt => IsMeant(doubt.Span, doubt.Value)))
        {
            if (value is Doubt.Refuted or Doubt.Granted) yield return value;
            else if (value is Doubt.Intended or Doubt.Supposed && text.CharBefore(word.Start) == '的' && word.Start - from <= Reach) yield return Doubt.Intended;
        }
    }

    /// <summary>What holds for the verb of a clause: nothing that was overcome (没有犹豫就当上), nor what is said of the person as such (没能连任的江枫任局长).</summary>
    private List<Doubt> Governing(List<(TextSpan Span, Doubt Value)> before, int clause, TextSpan person)
    {
        var overcome = before.FindLastIndex(doubt => doubt.Value == Doubt.Overcome);
        return [.. before.Skip(overcome + 1).Where(doubt => doubt.Span.Start >= clause && !(doubt.Span.End <= person.Start && text.Body.AsSpan(doubt.Span.End..person.Start).Contains('的'))).Select(doubt => doubt.Value)];
    }

    private int ClauseStart(int floor, int verbAt) => verbAt <= floor ? floor : Math.Max(floor, text.Body.LastIndexOfAny(['，', '；', '：', '。', '、'], verbAt - 1, verbAt - floor) + 1);

    /// <summary>Whether the word is one of its own: in no name, no part of another word, and 如 or 若 where a clause opens.</summary>
    private bool IsMeant(TextSpan word, Doubt value) => value != Doubt.Plain && things.At(word.Start) is null
        && (word.Length > 1 || (text.IsStart(word.Start) && (value != Doubt.Supposed || word.Start == text.SentenceAt(word.Start).Span.Start || "，；：“".Contains(text.CharBefore(word.Start)))));

    private bool IsAsked(TextSpan sentence) => text.Body.AsSpan(sentence.Start..sentence.End).TrimEnd('”').EndsWith("？");
}
