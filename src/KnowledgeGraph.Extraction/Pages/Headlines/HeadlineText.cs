using KnowledgeGraph.Extraction.Pages.Articles;

namespace KnowledgeGraph.Extraction.Pages.Headlines;

/// <summary>Writes the lines of a headline as one: kicker, main line and sub-line, without the name of the column above them.</summary>
internal static class HeadlineText
{
    private const int LongestColumnName = 5;

    public static string Of(IEnumerable<Placed> lines)
    {
        var texts = lines.OrderBy(line => line.Index).Select(line => line.Text).Distinct().ToList();
        if (texts.Count > 1 && texts[0].Length <= LongestColumnName) texts.RemoveAt(0);
        return string.Join(' ', texts);
    }
}
