using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Tells changes of a post that did not come about or are only meant: 没能当上局长, 若属实，将被免去, 拟由何苗接任.</summary>
internal sealed class Doubts(ArticleText text, ThingLayer things, WordMap<Doubt> words)
{
    /// <summary>The state that is left of what a verb tells; null where it tells nothing.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="person">Whose post it is.</param>
    /// <param name="verbAt">Where the verb stands.</param>
    /// <param name="state">What the verb tells.</param>
    public string? Left(TextSpan sentence, TextSpan person, int verbAt, string state)
    {
        if (verbAt <= sentence.Start) return state;
        if (Within(new TextSpan(sentence.Start, verbAt)).Any(doubt => doubt.Value == Doubt.Supposed)) return null;
        var clause = Math.Max(sentence.Start, text.Body.LastIndexOfAny(['，', '；', '：', '。', '、'], verbAt - 1, verbAt - sentence.Start) + 1);
        var doubts = Within(new TextSpan(clause, verbAt)).ToList();
        if (doubts.Exists(doubt => doubt.Value == Doubt.Denied && doubt.Span.Start >= Math.Min(person.End, verbAt))) return null;
        if (state == "nominated" || !doubts.Exists(doubt => doubt.Value == Doubt.Intended)) return state;
        return state is "began" or "held" or "acting" ? "nominated" : null;
    }

    private IEnumerable<(TextSpan Span, Doubt Value)> Within(TextSpan span) =>
        words.Find(text.Body, span).Where(doubt => doubt.Value != Doubt.Plain && things.At(doubt.Span.Start) is null);
}

/// <summary>What a word makes of a change of a post.</summary>
internal enum Doubt
{
    /// <summary>没能当上: it did not come about.</summary>
    Denied,

    /// <summary>若, 传言: its sentence supposes or repeats it.</summary>
    Supposed,

    /// <summary>拟由: it is meant to come about.</summary>
    Intended,

    /// <summary>未来: a word in which one of the others stands by chance.</summary>
    Plain,
}
