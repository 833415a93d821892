using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Articles;

namespace KnowledgeGraph.Extraction.Pages.Lines;

/// <summary>Cuts a page into its lines and reads their mark-up.</summary>
internal static partial class LineReader
{
    private const int LongestListedLine = 20_000;

    public static List<PageLine> Read(Page page)
    {
        var lines = new List<PageLine>();
        var blanks = 0;
        foreach (var raw in PageCharacters.Clean(page.Text).Split('\n').SelectMany(Items))
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

    /// <summary>Items that stand one behind the other on a line: 简讯 △…。△…。</summary>
    private static IEnumerable<string> Items(string line) => line.Length <= LongestListedLine ? Between().Split(line) : [line];

    [GeneratedRegex("(?<=[。！？”）])[ 　]*(?=[△▲●◆◇▶★◎◈][ 　]*[\\u4e00-\\u9fff0-9“])|(?<=^[■□◆●【]?[ 　]?[\\u4e00-\\u9fff]{2,6}[】：:]?)[ 　]+(?=[△▲◆◇▶◎◈][ 　]*[\\u4e00-\\u9fff0-9“])")]
    private static partial Regex Between();
}
