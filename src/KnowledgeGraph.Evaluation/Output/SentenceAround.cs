using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Evaluation.Output;

/// <summary>Finds the sentence in which a span lies.</summary>
internal static class SentenceAround
{
    /// <summary>A longer sentence is cut around the span; references compare with nothing longer.</summary>
    private const int Longest = 250;

    private static readonly char[] Ends = ['。', '！', '？', '\n'];

    /// <summary>From behind the last end of a sentence before the span to the first at or after its end, included but for a line feed.</summary>
    public static TextSpan Find(string body, TextSpan span)
    {
        var start = span.Start == 0 ? 0 : body.LastIndexOfAny(Ends, span.Start - 1) + 1;
        var end = body.IndexOfAny(Ends, Math.Max(span.Start, span.End - 1));
        end = end < 0 ? body.Length : body[end] == '\n' ? Math.Max(end, span.End) : end + 1;
        return Cut(new TextSpan(start, end), span);
    }

    private static TextSpan Cut(TextSpan sentence, TextSpan span)
    {
        if (sentence.Length <= Longest) return sentence;
        var spare = Math.Max(0, Longest - span.Length) / 2;
        var start = Math.Max(sentence.Start, Math.Min(span.Start - spare, sentence.End - Longest));
        return new TextSpan(start, Math.Min(sentence.End, start + Math.Max(Longest, span.End - start)));
    }
}
