using System.Text.RegularExpressions;

namespace KnowledgeGraph.Extraction.Pages.Furniture;

/// <summary>The line below the headline of a web copy: 发布时间：2021-07-09 06:30　来源：沧浦报　作者：林夏. Of it the authors stay, and the day.</summary>
internal static partial class SourceLine
{
    private const int Longest = 160;

    /// <summary>Whether the line is one; then what of it names authors, as printed, or an empty text, and the day that it states.</summary>
    public static bool TryRead(string line, out string authors, out DateOnly? day)
    {
        authors = "";
        day = null;
        if (line.Length > Longest || line.Contains('。')) return false;
        day = PrintedDay.First(line);
        if (!IsSource(line, day is not null)) return false;
        var from = Author().Match(line);
        if (!from.Success && Reporter().Match(line) is { Success: true } reporter) authors = line[reporter.Index..].Trim();
        if (!from.Success) return true;
        var after = Field().Match(line, from.Index + from.Length);
        while (after.Success && Author().Match(line, after.Index) is { Success: true } again && again.Index == after.Index) after = Field().Match(line, after.Index + after.Length);
        authors = Buttons().Replace(line[from.Index..(after.Success ? after.Index : line.Length)], "").Trim(' ', '　', '|', '｜', '】', ']', '【', '[');
        return true;
    }

    /// <summary>Two labelled fields, or a day and one, or a single field that only such lines have, or nothing but a day and its time, or these and a reporter.</summary>
    private static bool IsSource(string line, bool dated)
    {
        var fields = Field().Count(line);
        if (fields == 0) return dated && (PrintedDay.IsAlone(line) || PrintedDay.HasTime(line) && Reporter().IsMatch(line));
        return fields >= 2 ? dated || Own().IsMatch(line) : dated || Own().Match(line) is { Success: true, Index: < 2 };
    }

    [GeneratedRegex("""(?:发布时间|发表时间|发布日期|更新时间|(?<![\u4e00-\u9fff])(?:日期|时间)|来源|稿源|信息来源|作者|记者|本报记者|通讯员|撰稿|撰文|供稿|摄影|责任编辑|责编|编辑|审核|浏览|浏览次数|阅读|阅读量|点击|点击数|字号|字体)\s*[：:]""")]
    private static partial Regex Field();

    [GeneratedRegex("""(?:作者|本报记者|记者|通讯员|撰稿|撰文|供稿|摄影)\s*[：:]""")]
    private static partial Regex Author();

    /// <summary>记者 林夏　通讯员 钟灵, without a colon.</summary>
    [GeneratedRegex("""(?:本报记者|记者|通讯员)[\s　]+[\u4e00-\u9fff]{2,4}(?![\u4e00-\u9fff])""")]
    private static partial Regex Reporter();

    [GeneratedRegex("""(?:发布时间|发表时间|发布日期|更新时间|来源|稿源|信息来源)\s*[：:]""")]
    private static partial Regex Own();

    /// <summary>[打印本页], 【收藏】: what one can click behind the fields.</summary>
    [GeneratedRegex("""[\[【〔](?:打印|收藏|关闭|分享|纠错|字号|放大|缩小|返回|大)[^\]】〕]{0,10}[\]】〕]""")]
    private static partial Regex Buttons();
}
