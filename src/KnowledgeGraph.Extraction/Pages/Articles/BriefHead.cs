using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction.Pages.Furniture;

namespace KnowledgeGraph.Extraction.Pages.Articles;

/// <summary>Heads of short items: 简讯, 短讯二则, 【快讯】.</summary>
internal static partial class BriefHead
{
    public static bool Is(string head, FurnitureLexicon furniture)
    {
        var word = Around().Replace(head, "");
        word = Count().Replace(word, "");
        return word.Length > 0 && (furniture.Briefs.Contains(word) || (word.Length <= Longest && Rubric().IsMatch(word)));
    }

    private const int Longest = 6;

    /// <summary>一周简讯, 文化快讯, 街镇速递: a rubric whose name ends in a word for short news.</summary>
    [GeneratedRegex("(?:简讯|短讯|快讯|微讯|短波|微波|速递|快递|播报|速览|一览|集锦|集纳|传真|掠影|扫描)$")]
    private static partial Regex Rubric();

    [GeneratedRegex("""[\s　【】\[\]（）()：:·・“”]""")]
    private static partial Regex Around();

    [GeneratedRegex("""[一二两三四五六七八九十\d]+[则条]$""")]
    private static partial Regex Count();
}
