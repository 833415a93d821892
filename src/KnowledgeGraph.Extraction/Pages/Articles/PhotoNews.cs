using KnowledgeGraph.Extraction.Pages.Paragraphs;

namespace KnowledgeGraph.Extraction.Pages.Articles;

/// <summary>A photograph whose words tell news of their own, and no mere 图为….</summary>
internal static class PhotoNews
{
    private const int ShortestNews = 40;

    /// <summary>How long a piece of several captions is that tells its own story, whoever's photographs they are.</summary>
    private const int ShortestSeries = 100;

    public static bool Is(Piece piece) => piece.Length >= ShortestNews && !piece.First.Text.StartsWith("图为", StringComparison.Ordinal) && Cues.LeadsWithDay(piece.First.Text);

    /// <summary>图①：8月19日，…。图②：…: photographs in a row, the first of which says when.</summary>
    public static bool IsSeries(Piece piece) =>
        piece.Body.Count(placed => placed.Paragraph.Kind == ParagraphKind.Caption) > 1 && piece.Length >= ShortestSeries && Cues.LeadsWithDay(piece.First.Text);
}
