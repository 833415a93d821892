using KnowledgeGraph.Extraction.Pages.Lines;
using KnowledgeGraph.Extraction.Pages.Paragraphs;

namespace KnowledgeGraph.Extraction.Pages.Articles;

/// <summary>A bare name between headline and text: 给晚归的人留盏灯 / 苏帆 / ….</summary>
internal static class AuthorLine
{
    private const int ShortestName = 2;
    private const int LongestName = 4;

    /// <summary>Whether the last of the heads is one: two to four characters below a longer line, directly above the text.</summary>
    public static bool Is(List<Placed> heads, Placed text)
    {
        if (heads.Count < 2 || heads[^1].Index != text.Index - 1 || heads[^2].Index != text.Index - 2) return false;
        var name = heads[^1];
        return name.Paragraph.Level == 0 && !Cues.HeadsNotice(name.Text) && name.Text.Length is >= ShortestName and <= LongestName && name.Text.All(PageCharacters.IsChinese)
            && (heads[^2].Text.Length > LongestName || heads.Count > 2);
    }
}
