using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Whether a text says that a thing begins to serve as things of its name do when they are done: 水厂开始向城区供水. What things do again and again (热源厂供热, 小学开学) begins only where they are new.</summary>
internal sealed partial class Openings
{
    private readonly WordMap<LexiconRow> _words = LexiconFile.Map("project-openings.tsv", 2, row => row);

    /// <summary>典礼 in 首次开学典礼: what 首次 says of it, it does not say of the school.</summary>
    private readonly WordMap<string> _events = LexiconFile.Map("event-nouns.tsv", 2, row => row.Columns[1]);

    private readonly WordSet _new = LexiconFile.Words("new-works.tsv");

    /// <summary>Whether the text goes on, right behind the name that stands at the offset, with a word of beginning and what such a thing does.</summary>
    /// <param name="name">The name.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the name stands in it.</param>
    /// <param name="isWord">Whether a word of the text begins at an offset.</param>
    public bool Begins(string name, string text, int start, Func<int, bool> isWord)
    {
        var at = start + name.Length;
        if (!PassingWords.TryBegin(text, ref at)) return false;
        var passed = new TextSpan(start + name.Length, at);
        at += Toward().Match(text, at).Length;
        if (!_words.TryMatchAt(text, at, text.Length, out var length, out var row) || Lasting().IsMatch(text, at + length)) return false;
        return row.EndsIn(1, name) || (row.EndsIn(2, name) && (IsNew(name, at => isWord(start + at)) || _new.TryMatchBefore(text, start, 0, out _) || (_new.Any(text, passed) && !_events.TryMatchAt(text, at + length, text.Length, out _, out _))));
    }

    /// <summary>柳堤新校区, 新小学: 新 right before what the name says it is; not 新立小学, nor 新 behind one character, with which it makes a word (高新小学).</summary>
    private bool IsNew(string name, Func<int, bool> isWord) => _words.Words.Values.SelectMany(row => row.List(1).Concat(row.List(2)))
        .Any(head => name.Length - head.Length - 1 is var at && at is 0 or >= 2 && name[at] == '新' && isWord(at) && name.EndsWith(head, StringComparison.Ordinal));

    /// <summary>Whom it serves: 向城区.</summary>
    [GeneratedRegex(@"\G(?:向[^，。；]{1,8}?(?=[供通蓄出发开营迎接入])|对外)?")]
    private static partial Regex Toward();

    /// <summary>供水三十年: for how long it has served.</summary>
    [GeneratedRegex(@"\G(?:了|近|已|超过)*[\d一二三四五六七八九十百两几多]+(?:余|多)?(?:年|个月|天)")]
    private static partial Regex Lasting();
}
