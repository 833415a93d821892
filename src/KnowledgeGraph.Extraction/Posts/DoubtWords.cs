using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Finds words of doubt, and tells whether they govern a verb: 没能 in 没能当上, not in 没能睡好的江枫当上 or 放弃高薪当上.</summary>
/// <remarks>Between a word and the verb that it governs stand adverbs, whose post it is with what stands before the name, and where one is to go.</remarks>
internal sealed class DoubtWords(ArticleText text, ThingLayer things, WordMap<Doubt> words, WordSet appointing)
{
    public IEnumerable<(TextSpan Span, Doubt Value)> In(TextSpan span) => words.Find(text.Body, span).Where(doubt => IsMeant(doubt.Span, doubt.Value));

    /// <summary>The word that ends at the offset.</summary>
    public (TextSpan Span, Doubt Value)? EndingAt(int offset, int floor) =>
        words.TryMatchBefore(text.Body, offset, floor, out var length, out var value) && TextSpan.At(offset - length, length) is var span && IsMeant(span, value) ? (span, value) : null;

    /// <summary>Whether a word before a verb says what it says of that verb.</summary>
    public bool Governs((TextSpan Span, Doubt Value) doubt, TextSpan person, int verbAt)
    {
        for (var at = doubt.Span.End; at < verbAt;)
        {
            var next = things.At(at) is { } place ? (IsBefore(person, place.Span) || IsWhither(place) ? place.Span.End : at)
                : words.TryMatchAt(text.Body, at, verbAt, out var length, out _) || appointing.TryMatchAt(text.Body, at, verbAt, out length) ? at + length
                : Passed(doubt.Value, at, person);
            if (next <= at) return false;
            at = next;
        }
        return true;
    }

    /// <summary>推荐 in 经组织推荐担任: what was asked for tells how it came about, right before the verb.</summary>
    public bool IsWay((TextSpan Span, Doubt Value) doubt, int clause, int verbAt) =>
        doubt.Value == Doubt.Proposed && doubt.Span.End == verbAt && In(new TextSpan(clause, doubt.Span.Start)).LastOrDefault(word => word.Value == Doubt.Way) is { Span.IsEmpty: false } way
        && !things.Within(new TextSpan(way.Span.End, doubt.Span.Start)).Any(place => place.Thing.Type == "Person");

    /// <summary>The end of a word that may stand between; the offset itself of one that may not.</summary>
    private int Passed(Doubt doubt, int at, TextSpan person)
    {
        if (text.TokenAt(at) is not { } token || token.Span.Start != at) return at;
        var passes = token.Tag switch
        {
            "d" or "ad" or "TIME" or "t" => doubt != Doubt.Refused,
            "p" => true,
            "u" => doubt == Doubt.Granted,
            "v" or "vd" or "c" or "w" => false,
            _ => IsBefore(person, token.Span),
        };
        return passes || token.Span.In(text.Body) == "同志" ? token.Span.End : at;
    }

    private static bool IsBefore(TextSpan person, TextSpan span) => span.End <= person.End;

    /// <summary>柳堤镇 in 到柳堤镇任.</summary>
    private bool IsWhither(Occurrence place) => place.Thing.Type is "District" or "Organization" && text.TokenAt(place.Span.Start - 1) is { Tag: "p" or "v", Span.Length: 1 };

    /// <summary>Whether the word is one of its own: in no name, one of a single character no part of another word but of an adverb (仍未), and 如 or 若 where a clause opens.</summary>
    private bool IsMeant(TextSpan word, Doubt value)
    {
        if (value == Doubt.Plain || things.At(word.Start) is not null) return false;
        if (word.Length > 1 || text.TokenAt(word.Start) is not { } token) return true;
        if (value == Doubt.Supposed && word.Start != text.SentenceAt(word.Start).Span.Start && !"，；：“".Contains(text.CharBefore(word.Start))) return false;
        return token.Span.Start == word.Start || (token.Tag == "d" && token.Span.End == word.End);
    }
}
