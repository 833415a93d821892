using System.Text;
using KnowledgeGraph.Chinese.Words;

namespace KnowledgeGraph.Chinese.Segmentation;

/// <summary>A run of adjacent Chinese characters, or of other letters and digits.</summary>
/// <param name="Text">The run: 丰台区, mall, 2023.</param>
/// <param name="IsHan">Whether its characters are Chinese.</param>
internal readonly record struct TextRun(string Text, bool IsHan)
{
    /// <summary>The runs of a text from left to right; all else parts them.</summary>
    public static IEnumerable<TextRun> Of(string text)
    {
        var start = 0;
        var kind = Kind.None;
        for (var at = 0; at < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            var next = KindOf(rune);
            if (next != kind)
            {
                if (kind != Kind.None) yield return new TextRun(text[start..at], kind == Kind.Han);
                (start, kind) = (at, next);
            }
            at += length;
        }
        if (kind != Kind.None) yield return new TextRun(text[start..], kind == Kind.Han);
    }

    private static Kind KindOf(Rune rune) => Han.Is(rune) ? Kind.Han : Rune.IsLetterOrDigit(rune) ? Kind.Alphanumeric : Kind.None;

    private enum Kind
    {
        None,
        Han,
        Alphanumeric,
    }
}
