using KnowledgeGraph.Extraction.Pages.Lines;

namespace KnowledgeGraph.Extraction.Pages.Articles;

/// <summary>The pairs of neighbouring characters of a text, by which texts about one matter are known without a dictionary.</summary>
internal static class CharacterPairs
{
    /// <summary>The distinct pairs; marks and spaces part them.</summary>
    public static HashSet<int> Of(string text)
    {
        var pairs = new HashSet<int>();
        var before = '\0';
        foreach (var c in text)
        {
            if (c is ' ' or '　') continue;
            var letter = PageCharacters.IsChinese(c) || char.IsAsciiLetterOrDigit(c) ? c : '\0';
            if (before != '\0' && letter != '\0') pairs.Add((before << 16) | letter);
            before = letter;
        }
        return pairs;
    }
}
