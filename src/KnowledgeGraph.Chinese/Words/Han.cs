using System.Text;

namespace KnowledgeGraph.Chinese.Words;

/// <summary>Tells Chinese characters from all others.</summary>
public static class Han
{
    /// <summary>Whether the character is Chinese: CJK ideographs of the Basic Multilingual Plane, and 〇 and 々.</summary>
    public static bool Is(char c) => c is >= '\u4e00' and <= '\u9fff' or >= '\u3400' and <= '\u4dbf' or >= '\uf900' and <= '\ufaff' or '〇' or '々';

    /// <summary>Whether the code point is Chinese, the planes beyond the first included (𠮷).</summary>
    public static bool Is(Rune rune) => rune.IsBmp ? Is((char)rune.Value) : rune.Value is >= 0x20000 and < 0x34000;

    /// <summary>Whether all characters are Chinese ones of the Basic Multilingual Plane; true of an empty text.</summary>
    public static bool All(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!Is(c)) return false;
        }
        return true;
    }
}
