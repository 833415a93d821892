using KnowledgeGraph.Core.Articles;

namespace KnowledgeGraph.Extraction.Pages.Lines;

/// <summary>Cuts a page into its lines and reads their mark-up.</summary>
internal static class LineReader
{
    public static List<PageLine> Read(Page page)
    {
        var lines = new List<PageLine>();
        var blanks = 0;
        foreach (var raw in PageCharacters.Clean(page.Text).Split('\n'))
        {
            var line = LineMarkup.Read(raw.TrimEnd(), page.Format, blanks);
            if (line is null)
            {
                blanks++;
                continue;
            }
            lines.Add(line);
            blanks = 0;
        }
        return lines;
    }
}
