using System.Text;
using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Pages.Lines;

namespace KnowledgeGraph.Extraction.Pages.Paragraphs;

/// <summary>Takes away the spaces that typesetting put inside words (携手 共进), and keeps those that part names, columns and parts of a headline.</summary>
internal static partial class Spacing
{
    private const string Marks = "。！？；，、：…";

    public static string Undo(string text, ParagraphKind kind)
    {
        if (!text.AsSpan().ContainsAny(' ', '　')) return text;
        var running = kind is ParagraphKind.Text or ParagraphKind.Caption;
        var zones = running ? Zones(text) : [new TextSpan(0, text.Length)];
        var undone = new StringBuilder(text.Length);
        var zone = 0;
        for (var at = 0; at < text.Length;)
        {
            if (text[at] is not (' ' or '　'))
            {
                undone.Append(text[at++]);
                continue;
            }
            var end = at;
            while (end < text.Length && text[end] is ' ' or '　') end++;
            while (zone < zones.Count && zones[zone].End <= at) zone++;
            var inZone = zone < zones.Count && zones[zone].Start <= at && !(running && at > 0 && Marks.Contains(text[at - 1]));
            if (at > 0 && end < text.Length && Stays(text, at, end, inZone)) undone.Append(text[at]);
            at = end;
        }
        return undone.ToString();
    }

    private static bool Stays(string text, int at, int end, bool inZone)
    {
        char before = text[at - 1], after = text[end];
        if (before < 0x2000 && after < 0x2000 && before > ' ') return true;
        if (!inZone) return false;
        return !IsSplitName(text, at, end);
    }

    /// <summary>Whether one character stands alone before or after the space, as in 张　伟 or 简 讯; 摄 and 文 stand alone by right.</summary>
    private static bool IsSplitName(string text, int at, int end)
    {
        var left = TokenBefore(text, at);
        var right = TokenAfter(text, end);
        if (left != 1 && right != 1) return false;
        var single = left == 1 ? text[at - 1] : text[end];
        return PageCharacters.IsChinese(single) && !"摄文图诗绘".Contains(single) && left <= 2 && right <= 3;
    }

    private static int TokenBefore(string text, int at)
    {
        var length = 0;
        while (at - length > 0 && length < 4 && !IsEnd(text[at - length - 1])) length++;
        return length;
    }

    private static int TokenAfter(string text, int end)
    {
        var length = 0;
        while (end + length < text.Length && length < 4 && !IsEnd(text[end + length])) length++;
        return length;
    }

    private static bool IsEnd(char c) => c is ' ' or '　' or '，' or '。' or '、' or '：' or ':' or '（' or '(' or '）' or ')' or '/' or '／' or '；' or '“' or '”' or '《' or '》';

    /// <summary>Where spaces part words: behind byline words and before 摄, after 本报讯, and behind the name that opens a row of a list (何苗　柳溪县医院护士长).</summary>
    private static List<TextSpan> Zones(string text) =>
        [.. Zone().Matches(text).Select(match => TextSpan.At(match.Index, match.Length))];

    [GeneratedRegex("""
        本[报刊网台](?:综合)?(?:讯|消息)[ 　]+
        | (?:记者|通讯员|作者|摄影|撰文|撰稿|供稿|主持人?|实习生)(?:[ 　]*[：:]?[ 　]*(?:(?:特约|见习|实习|本报)?(?:记者|通讯员)|摄影报道|摄影|文/图|图/文|[^\s　，。、；：:（）()“”《》\d]{1,4}(?:·[^\s　，。、；：（）()]{1,8})?)(?=[\s　）)/／，。、\d]|$)){1,8}[ 　]*
        | (?:^|(?<=[。！？”…]\s*))[（(][\u4e00-\u9fff·]{2,4}(?:[ 　][\u4e00-\u9fff·]{2,4}){1,3}[）)]$
        | ^(?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff][ 　]+[\u4e00-\u9fff])[ 　]+(?=[^，。；：！？\s　]{2,36}(?:[长任记师员授生士委官席]|经理|教师|村民|农民|居民|职工|工人|医师|干部)[；;，。]?$)
        | [ 　]*[^\s　，。、；：（）()“”]{1,4}(?:[ 　]*[/／]?[ 　]*(?:摄影报道|摄影|供图|文/图|图/文|文／图|文图|摄))(?=[ 　）)/／]|$)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Zone();
}
