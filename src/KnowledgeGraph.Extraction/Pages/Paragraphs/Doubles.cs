using System.Text;

namespace KnowledgeGraph.Extraction.Pages.Paragraphs;

/// <summary>Takes back what a page's typesetting printed twice: 图图为为学学生生, a caption printed twice in a row, a sentence said twice.</summary>
internal static class Doubles
{
    private const int LongestLine = 400;
    private const int ShortestSentence = 8;
    private const int FewestPairs = 3;

    public static string Undo(string text) => Sentences(text.Length <= LongestLine ? Units(Characters(text)) : text);

    /// <summary>A run of pairs of one character (图图为为学学) becomes single.</summary>
    private static string Characters(string text)
    {
        var single = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var pairs = 0;
            while (at + (2 * pairs) + 1 < text.Length && text[at + (2 * pairs)] == text[at + (2 * pairs) + 1] && text[at + (2 * pairs)] > '\u2fff') pairs++;
            if (pairs >= FewestPairs && text.AsSpan(at, 2 * pairs).ContainsAnyExcept(text[at]))
            {
                for (var pair = 0; pair < pairs; pair++) single.Append(text[at + (2 * pair)]);
                at += 2 * pairs;
            }
            else
            {
                single.Append(text[at++]);
            }
        }
        return single.ToString();
    }

    /// <summary>A line that consists of doubled parts alone keeps each once: 图为现场。图为现场。齐放 摄齐放 摄.</summary>
    private static string Units(string text)
    {
        var once = new StringBuilder(text.Length / 2);
        for (var at = 0; at < text.Length;)
        {
            if (text[at] is ' ' or '　')
            {
                once.Append(text[at++]);
                continue;
            }
            var unit = UnitAt(text, at);
            if (unit == 0) return text;
            once.Append(text, at, unit);
            at += 2 * unit;
        }
        return once.ToString();
    }

    /// <summary>The length of the longest part that stands twice in a row at <paramref name="at"/>; a part has three characters at least.</summary>
    private static int UnitAt(string text, int at)
    {
        for (var length = (text.Length - at) / 2; length >= 3; length--)
        {
            if (text.AsSpan(at, length).SequenceEqual(text.AsSpan(at + length, length))) return length;
        }
        return 0;
    }

    private static string Sentences(string text)
    {
        StringBuilder? once = null;
        int start = 0, kept = 0, before = -1;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '。') continue;
            var length = at + 1 - start;
            if (before == length && length >= ShortestSentence && text.AsSpan(start - length, length).SequenceEqual(text.AsSpan(start, length)))
            {
                once ??= new StringBuilder(text.Length);
                once.Append(text, kept, start - kept);
                kept = at + 1;
            }
            before = length;
            start = at + 1;
        }
        return once is null ? text : once.Append(text, kept, text.Length - kept).ToString();
    }
}
