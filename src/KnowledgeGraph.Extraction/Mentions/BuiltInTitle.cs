using KnowledgeGraph.Chinese.Words;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Whether the headline tells how a thing that is built stands: 柳堤水厂今夏动工.</summary>
internal sealed class BuiltInTitle(string title, WordSet between, WordSet states, Openings openings)
{
    public bool Shows(Draft draft) => draft.Forms.Append(draft.Name).Any(Shows);

    private bool Shows(string name)
    {
        for (var start = title.IndexOf(name, StringComparison.Ordinal); start >= 0; start = title.IndexOf(name, start + 1, StringComparison.Ordinal))
        {
            var at = SkipTime(start + name.Length);
            if (states.TryMatchAt(title, at, title.Length, out _) || openings.Begins(name, title, at)) return true;
        }
        return false;
    }

    /// <summary>Where the times, plans and adverbs end that may stand before a state.</summary>
    private int SkipTime(int at)
    {
        while (at < title.Length)
        {
            if (between.TryMatchAt(title, at, title.Length, out var length)) at += length;
            else if (char.IsAsciiDigit(title[at]) || title[at] is '年' or '月' or '日' or ' ') at++;
            else break;
        }
        return at;
    }
}
