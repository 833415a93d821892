using System.Buffers;
using System.Text;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Evaluation.Scoring;

/// <summary>The shape in which texts are compared: compatibility form, without white space, quotation marks and brackets of titles.</summary>
internal static class Comparable
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("“”\"'‘’《》〈〉「」·");

    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var folded = CompatibilityForm.Of(text);
        var kept = new StringBuilder(folded.Length);
        foreach (var c in folded)
        {
            if (!IsSpace(c) && !Marks.Contains(c)) kept.Append(c);
        }
        return kept.ToString();
    }

    /// <summary>How many code points a text has.</summary>
    public static int Length(string text)
    {
        var count = text.Length;
        for (var at = 1; at < text.Length; at++)
        {
            if (char.IsSurrogatePair(text[at - 1], text[at])) count--;
        }
        return count;
    }

    /// <summary>The first code points of a text.</summary>
    public static string Head(string text, int count)
    {
        var at = 0;
        for (; at < text.Length && count > 0; count--) at += char.IsSurrogatePair(text, at) ? 2 : 1;
        return text[..at];
    }

    /// <summary>White space, and the separators U+001C to U+001F, which count as such in the reference scorer.</summary>
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is >= '\u001c' and <= '\u001f';
}
