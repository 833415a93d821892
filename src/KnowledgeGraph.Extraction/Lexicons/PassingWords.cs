using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Lexicons;

/// <summary>Times, plans and adverbs that may stand between a thing and the word that tells how it stands: 预计明年底, 已于7月1日正式.</summary>
internal static class PassingWords
{
    private const int ReachOfNot = 4;
    private const string Numbers = "0123456789一二三四五六七八九十年月日底初中上下旬";

    private static readonly WordMap<PassingWord> Words = LexiconFile.Map("before-states.tsv", 2, row => row.Enum<PassingWord>(1));

    /// <summary>Where they end, from the offset on.</summary>
    public static int Skip(string text, int at, int limit)
    {
        while (at < limit && Next(text, at, limit, out _) is > 0 and var length) at += length;
        return at;
    }

    /// <summary>Whether nothing else stands between the two offsets.</summary>
    public static bool Fill(string text, int from, int to) => Skip(text, from, to) == to;

    /// <summary>Where they end, and whether one of them says that what follows begins, and none that it is still to come: 已于7月1日正式.</summary>
    public static bool TryBegin(string text, ref int at)
    {
        var begins = false;
        while (Next(text, at, text.Length, out var word) is > 0 and var length)
        {
            if (word is PassingWord.Plan or PassingWord.Not) return false;
            begins |= word == PassingWord.Start;
            at += length;
        }
        return begins;
    }

    /// <summary>Whether one of them, soon before the span's end, says that what follows has not come: 迟迟不.</summary>
    public static bool Denies(string text, TextSpan span) => Words.Find(text, span).Any(found => found.Value == PassingWord.Not && span.End - found.Span.End <= ReachOfNot);

    /// <summary>The length of the word at the offset; of a number, a blank or a part of a date 1.</summary>
    private static int Next(string text, int at, int limit, out PassingWord word)
    {
        if (Words.TryMatchAt(text, at, limit, out var length, out word)) return length;
        word = PassingWord.Plain;
        return at < limit && (text[at] == ' ' || Numbers.Contains(text[at])) ? 1 : 0;
    }
}

/// <summary>What a passing word says of what follows it.</summary>
internal enum PassingWord
{
    /// <summary>When or how: 去年, 于, 全线; a verb whose object tells it: 打下 in 打下第一根桩.</summary>
    Plain,

    /// <summary>That it begins or has come: 正式, 已.</summary>
    Start,

    /// <summary>That it is still to come: 计划, 预计.</summary>
    Plan,

    /// <summary>That it has not come: 尚未.</summary>
    Not,
}
