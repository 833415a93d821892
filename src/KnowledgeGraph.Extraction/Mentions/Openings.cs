using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Whether a text says that a thing begins to serve as things of its name do when they are done: 水厂开始向城区供水.</summary>
internal sealed partial class Openings
{
    private readonly WordMap<string[]> _words = LexiconFile.Map("project-openings.tsv", 2, row => row.Text(1).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether the text goes on at the offset, right behind the name, with a word of beginning and what such a thing does.</summary>
    public bool Begins(string name, string text, int at)
    {
        if (at >= text.Length || Beginning().Match(text, at) is not { Success: true } beginning) return false;
        return _words.TryMatchAt(text, at + beginning.Length, text.Length, out _, out var endings) && endings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\G(?:正式|开始|开闸|成功|首次|实现|顺利|全面|如期|提前|当天|今起|终于|已经?)+(?:向[^，。；]{1,8}?|对外)??(?=[供通蓄出发开营迎接入])")]
    private static partial Regex Beginning();
}
