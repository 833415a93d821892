namespace KnowledgeGraph.Extraction.Pages.Paragraphs;

/// <summary>Finds what empty lines mean on a page: where most paragraphs stand apart by one, only a larger gap stands between articles.</summary>
internal static class Gaps
{
    private const double Most = 0.6;

    public static List<Paragraph> Settle(List<Paragraph> paragraphs)
    {
        var gaps = new List<int>();
        for (var at = 1; at < paragraphs.Count; at++)
        {
            if (paragraphs[at - 1] is { Kind: ParagraphKind.Text, Open: false } && paragraphs[at].Kind == ParagraphKind.Text && !Cues.OpensArticle(paragraphs[at].Text))
                gaps.Add(paragraphs[at].Gap);
        }
        if (gaps.Count == 0 || gaps.Count(gap => gap > 0) <= gaps.Count * Most) return paragraphs;
        var usual = gaps.Where(gap => gap > 0).Min();
        return [.. paragraphs.Select(paragraph => paragraph with { Gap = Math.Max(0, paragraph.Gap - usual) })];
    }
}
