using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Whether a text says that a thing begins to serve as things of its name do when they are done: 水厂开始向城区供水. What things do again and again (热源厂供热, 小学开学) begins only where they are new.</summary>
internal sealed partial class Openings
{
    private readonly WordMap<LexiconRow> _words = LexiconFile.Map("project-openings.tsv", 2, row => row);
    private readonly WordSet _new = LexiconFile.Words("new-works.tsv");

    /// <summary>Whether the text goes on, right behind the name that stands at the offset, with a word of beginning and what such a thing does.</summary>
    public bool Begins(string name, string text, int start)
    {
        var at = start + name.Length;
        if (!PassingWords.TryBegin(text, ref at)) return false;
        var isNew = name.Contains('新') || _new.TryMatchBefore(text, start, 0, out _) || _new.Any(text, new(start + name.Length, at));
        at += Toward().Match(text, at).Length;
        return _words.TryMatchAt(text, at, text.Length, out var length, out var row) && !Lasting().IsMatch(text, at + length) && (row.EndsIn(1, name) || (isNew && row.EndsIn(2, name)));
    }

    /// <summary>Whom it serves: 向城区.</summary>
    [GeneratedRegex(@"\G(?:向[^，。；]{1,8}?(?=[供通蓄出发开营迎接入])|对外)?")]
    private static partial Regex Toward();

    /// <summary>供水三十年: for how long it has served.</summary>
    [GeneratedRegex(@"\G(?:了|近|已|超过)*[\d一二三四五六七八九十百两几多]+(?:余|多)?(?:年|个月|天)")]
    private static partial Regex Lasting();
}
