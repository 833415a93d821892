using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction.Pages.Furniture;

namespace KnowledgeGraph.Extraction.Pages.Articles;

/// <summary>Heads of short items: 简讯, 短讯二则, 【快讯】.</summary>
internal static partial class BriefHead
{
    public static bool Is(string head, FurnitureLexicon furniture)
    {
        var word = Around().Replace(head, "");
        return word.Length > 0 && furniture.Briefs.Contains(Count().Replace(word, ""));
    }

    [GeneratedRegex("""[\s　【】\[\]（）()：:·・“”]""")]
    private static partial Regex Around();

    [GeneratedRegex("""[一二两三四五六七八九十\d]+[则条]$""")]
    private static partial Regex Count();
}
