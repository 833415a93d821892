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
        if (!PassingWords.TryBegin(text, ref at)) return false;
        at += Toward().Match(text, at).Length;
        return _words.TryMatchAt(text, at, text.Length, out _, out var endings) && endings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal));
    }

    /// <summary>Whom it serves: 向城区.</summary>
    [GeneratedRegex(@"\G(?:向[^，。；]{1,8}?(?=[供通蓄出发开营迎接入])|对外)?")]
    private static partial Regex Toward();
}
