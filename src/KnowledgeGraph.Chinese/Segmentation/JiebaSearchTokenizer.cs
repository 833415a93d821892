using System.Globalization;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Chinese.Segmentation;

/// <summary>Search tokens of Chinese text: jieba's search words, and the characters and character pairs of every run of Chinese characters.</summary>
/// <remarks>
/// A text is found by every run of its Chinese characters, of one character too, wherever a segmenter would cut: what is asked are the pairs of
/// each run, or its one character, and all of them are stored. jieba's words of three and more characters are stored beside them. Runs of other letters
/// and digits are found as wholes (Mall, 2023), whatever their case or width. Both sides are read in compatibility form.
/// </remarks>
public sealed class JiebaSearchTokenizer : ISearchTokenizer
{
    /// <summary>A run longer than this is given to jieba in pieces, which bounds its memory.</summary>
    private const int LongestRun = 2000;

    /// <summary>A longer run of letters and digits is no word that anyone types; a store need not keep it.</summary>
    private const int LongestWord = 64;

    public IReadOnlyList<string> TokensOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new HashSet<string>();
        foreach (var run in Runs(text))
        {
            if (!run.IsHan)
            {
                tokens.Add(Clipped(run.Text));
                continue;
            }
            AddWords(tokens, run.Text);
            var characters = StringInfo.ParseCombiningCharacters(run.Text);
            for (var i = 0; i < characters.Length; i++)
            {
                tokens.Add(Between(run.Text, characters, i, i + 1));
                if (i + 1 < characters.Length) tokens.Add(Between(run.Text, characters, i, i + 2));
            }
        }
        return [.. tokens];
    }

    public IReadOnlyList<string> QueryTokens(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var tokens = new HashSet<string>();
        foreach (var run in Runs(typed))
        {
            var characters = run.IsHan ? StringInfo.ParseCombiningCharacters(run.Text) : [];
            for (var i = 0; i + 1 < characters.Length; i++) tokens.Add(Between(run.Text, characters, i, i + 2));
            if (characters.Length < 2) tokens.Add(Clipped(run.Text));
        }
        return [.. tokens];
    }

    private static IEnumerable<TextRun> Runs(string text) => TextRun.Of(CompatibilityForm.Of(text).ToLowerInvariant());

    private static void AddWords(HashSet<string> tokens, string run)
    {
        for (var start = 0; start < run.Length; start += LongestRun)
        {
            foreach (var word in Jieba.SearchWords(run.Substring(start, Math.Min(LongestRun, run.Length - start))))
            {
                if (word.Length > 2) tokens.Add(word);
            }
        }
    }

    private static string Between(string run, int[] characters, int from, int to) => run[characters[from]..(to < characters.Length ? characters[to] : run.Length)];

    private static string Clipped(string word) => word.Length <= LongestWord ? word : word[..LongestWord];
}
