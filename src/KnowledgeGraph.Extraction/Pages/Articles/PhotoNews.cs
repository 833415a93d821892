using KnowledgeGraph.Extraction.Pages.Paragraphs;

namespace KnowledgeGraph.Extraction.Pages.Articles;

/// <summary>A photograph whose words tell news of their own, and no mere 图为….</summary>
internal static class PhotoNews
{
    private const int ShortestNews = 40;

    public static bool Is(Piece piece) => piece.Length >= ShortestNews && !piece.First.Text.StartsWith("图为", StringComparison.Ordinal) && Cues.LeadsWithDay(piece.First.Text);
}
