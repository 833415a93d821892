using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction.Pages.Lines;

namespace KnowledgeGraph.Extraction.Pages.Furniture;

/// <summary>The list of a page's headlines that web copies print before the articles: 本版导航, and an item for each.</summary>
internal static partial class ContentsList
{
    private const int LongestItem = 60;

    /// <summary>Makes each item a rule; the line above them, too.</summary>
    public static IEnumerable<PageLine> Strike(IEnumerable<PageLine> lines)
    {
        var listed = false;
        foreach (var line in lines)
        {
            var opens = Opener().IsMatch(line.Text);
            listed = opens || (listed && (line.Mark is LineMark.Item || line.Text.StartsWith('·')) && line.Text.Length <= LongestItem && !line.Text.Contains('。'));
            yield return listed ? line with { Text = "", Mark = LineMark.Rule, Level = 0 } : line;
        }
    }

    [GeneratedRegex("^[【\\[]?(?:本版|本期|版面|标题|文章)(?:标题|文章|新闻)?(?:导航|目录|列表|一览)[】\\]]?[：:]?$")]
    private static partial Regex Opener();
}
