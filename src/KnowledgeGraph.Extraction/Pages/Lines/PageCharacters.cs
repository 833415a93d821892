using System.Text;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Pages.Lines;

/// <summary>Brings the characters of a page into one form: plain line feeds, no invisible marks, ２０２３ as 2023, radicals of PDF files as the characters they stand for.</summary>
/// <remarks>Half-width marks beside Chinese text become Chinese ones. Chinese punctuation, ①, Ⅲ and ㎡ stay as printed: their compatibility forms would run into the text around them.</remarks>
internal static class PageCharacters
{
    private const string HalfMarks = ",;:?!()";
    private const string FullMarks = "，；：？！（）";

    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (c is '\r' or '\u0085' or '\u2028' or '\u2029' or '\v' or '\f') AppendBreak(text, at, clean);
            else if (char.IsSurrogate(c)) at += AppendPair(text, at, clean);
            else if (IsSpace(c)) clean.Append(' ');
            else if (IsFolded(c)) clean.Append(CompatibilityForm.Of(c.ToString()));
            else if (!IsInvisible(c)) clean.Append(c);
        }
        return Punctuate(clean).ToString();
    }

    /// <summary>Marks of half width beside Chinese text become those of Chinese text; 1,000, 16:30 and English sentences keep theirs.</summary>
    private static StringBuilder Punctuate(StringBuilder text)
    {
        var plain = text.ToString();
        for (var at = 0; at < plain.Length; at++)
        {
            var mark = HalfMarks.IndexOf(plain[at], StringComparison.Ordinal);
            if (mark >= 0 && (IsWide(plain, at, -1) || IsWide(plain, at, 1))) text[at] = FullMarks[mark];
        }
        return text;
    }

    /// <summary>Whether the next character in a direction, spaces left out, is as wide as Chinese ones.</summary>
    private static bool IsWide(string text, int at, int step)
    {
        for (at += step; at >= 0 && at < text.Length && text[at] == ' ';) at += step;
        return at >= 0 && at < text.Length && text[at] >= '\u2000';
    }

    /// <summary>Whether the character is of a script that is written without spaces between words.</summary>
    public static bool IsChinese(char c) => c is >= '\u3400' and <= '\u9fff' or >= '\uf900' and <= '\ufaff' or '〇' || char.IsSurrogate(c);

    /// <summary>A carriage return before a line feed is no second break.</summary>
    private static void AppendBreak(string text, int at, StringBuilder clean)
    {
        if (text[at] != '\r' || at + 1 == text.Length || text[at + 1] != '\n') clean.Append('\n');
    }

    /// <summary>Appends a character beyond the BMP and says how many further units it takes; half of a pair is dropped.</summary>
    private static int AppendPair(string text, int at, StringBuilder clean)
    {
        if (!char.IsHighSurrogate(text[at]) || at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1])) return 0;
        var pair = text.Substring(at, 2);
        clean.Append(char.ConvertToUtf32(pair, 0) is >= 0x2f800 and <= 0x2fa1f ? CompatibilityForm.Of(pair) : pair);
        return 1;
    }

    private static bool IsSpace(char c) => c is '\t' or '\u00a0' or >= '\u2000' and <= '\u200a' or '\u202f' or '\u205f';

    private static bool IsFolded(char c) => c is >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' or >= '\u2e80' and <= '\u2fdf' or >= '\uf900' and <= '\ufb06';

    private static bool IsInvisible(char c) =>
        (c < ' ' && c != '\n') || c is >= '\u007f' and <= '\u009f' or '\u00ad' or >= '\u200b' and <= '\u200f' or >= '\u202a' and <= '\u202e'
            or >= '\u2060' and <= '\u206f' or >= '\ue000' and <= '\uf8ff' or >= '\ufe00' and <= '\ufe0f' or '\ufeff' or >= '\ufff0' and <= '\ufffb' or '\ufffe' or '\uffff';
}
