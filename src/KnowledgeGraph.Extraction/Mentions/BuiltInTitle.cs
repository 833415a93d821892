using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Whether the headline tells how a thing that is built stands: 柳堤水厂今夏动工.</summary>
internal sealed class BuiltInTitle(string title, Openings openings)
{
    public bool Shows(Draft draft) => draft.Forms.Append(draft.Name).Any(Shows);

    private bool Shows(string name)
    {
        for (var start = title.IndexOf(name, StringComparison.Ordinal); start >= 0; start = title.IndexOf(name, start + 1, StringComparison.Ordinal))
        {
            var at = PassingWords.Skip(title, start + name.Length, title.Length);
            if (StageLexicon.Shown.TryMatchAt(title, at, title.Length, out _) || StageLexicon.ShownNear.TryMatchAt(title, at, title.Length, out _) || openings.Begins(name, title, start)) return true;
        }
        return false;
    }
}
