using System.Text.RegularExpressions;

namespace KnowledgeGraph.Extraction.Pages.Furniture;

/// <summary>The line below the headline of a web copy: 发布时间：2021-07-09 06:30　来源：沧浦报　作者：林夏. Of it the authors stay.</summary>
internal static partial class SourceLine
{
    private const int Longest = 160;

    /// <summary>Whether the line is one; then what of it names authors, as printed, or an empty text.</summary>
    public static bool TryRead(string line, out string authors)
    {
        authors = "";
        if (line.Length > Longest || line.Contains('。') || !IsSource(line)) return false;
        var from = Author().Match(line);
        if (!from.Success) return true;
        var after = Field().Match(line, from.Index + from.Length);
        while (after.Success && Author().Match(line, after.Index) is { Success: true } again && again.Index == after.Index) after = Field().Match(line, after.Index + after.Length);
        authors = line[from.Index..(after.Success ? after.Index : line.Length)].Trim(' ', '　', '|', '｜', '】', ']', '【', '[');
        return true;
    }

    /// <summary>Two labelled fields, or a day and one, or a single field that only such lines have.</summary>
    private static bool IsSource(string line)
    {
        var fields = Field().Count(line);
        return fields >= 2 ? Day().IsMatch(line) || Own().IsMatch(line) : fields == 1 && (Day().IsMatch(line) || Own().Match(line) is { Success: true, Index: < 2 });
    }

    [GeneratedRegex("""(?:发布时间|发表时间|发布日期|更新时间|日期|时间|来源|稿源|信息来源|作者|记者|本报记者|通讯员|撰稿|撰文|供稿|摄影|责任编辑|责编|编辑|审核|浏览|浏览次数|阅读|阅读量|点击|点击数|字号|字体)\s*[：:]""")]
    private static partial Regex Field();

    [GeneratedRegex("""(?:作者|本报记者|记者|通讯员|撰稿|撰文|供稿|摄影)\s*[：:]""")]
    private static partial Regex Author();

    [GeneratedRegex("""(?:发布时间|发表时间|发布日期|更新时间|来源|稿源|信息来源)\s*[：:]""")]
    private static partial Regex Own();

    [GeneratedRegex("""(?:19|20)\d\d(?:[-./]\d{1,2}[-./]\d{1,2}|年\d{1,2}月\d{1,2}日)""")]
    private static partial Regex Day();
}
