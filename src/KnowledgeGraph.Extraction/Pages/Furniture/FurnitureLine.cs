using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Pages.Furniture;

/// <summary>Tells lines that belong to the page and to no article: mastheads, breadcrumbs, buttons, editors, page numbers.</summary>
internal sealed partial class FurnitureLine(FurnitureLexicon lexicon, string? newspaper)
{
    private const int Longest = 120;
    private const int LongestName = 4;
    private const int Residue = 6;

    public bool Is(string line)
    {
        if (line.Length > Longest) return false;
        var text = line.Trim(' ', '　', '【', '】', '[', ']', '（', '）', '(', ')', '|', '｜', '·', '★');
        if (text.Length == 0 || IsPageNumber(text) || IsName(text)) return true;
        if (OpensWithWord(text) || Pointer().IsMatch(line) || Breadcrumb().IsMatch(text)) return true;
        return !Sentence().IsMatch(text) && !Printed().IsMatch(text) && (IsMasthead(text) || HasParts(text));
    }

    /// <summary>责任编辑：…; 编辑 蓝山; 上一篇：…; a word alone.</summary>
    private bool OpensWithWord(string text)
    {
        if (!lexicon.Starts.TryMatchAt(text, 0, text.Length, out var length)) return false;
        if (length == text.Length || "：:>＞/／]】|｜".Contains(text[length])) return true;
        if (text[length] is not (' ' or '　')) return false;
        var rest = text[length..].TrimStart(' ', '　');
        var name = rest.IndexOfAny([' ', '　']) is var end and >= 0 ? end : rest.Length;
        return (lexicon.Editors.Contains(text.AsSpan(0, length)) && name <= LongestName) || lexicon.Parts.Any(rest, new TextSpan(0, rest.Length));
    }

    /// <summary>The newspaper's own name, with Latin letters or a section beside it: 沧浦报 · 要闻.</summary>
    private bool IsName(string text)
    {
        var rest = newspaper is { Length: > 1 } ? text.Replace(newspaper, "", StringComparison.Ordinal) : Paper().Replace(text, "");
        rest = Filler().Replace(rest, "");
        return rest.Length == 0 || lexicon.Labels.Contains(rest);
    }

    private static bool IsPageNumber(string text) => PageNumber().IsMatch(text);

    /// <summary>Dates, weekdays, numbers of issue and page: two of them, or one with little beside it.</summary>
    private bool IsMasthead(string text)
    {
        var tokens = MastheadToken().Count(text);
        if (tokens == 0) return false;
        var rest = Filler().Replace(MastheadToken().Replace(text, ""), "");
        if (newspaper is { Length: > 1 }) rest = rest.Replace(newspaper, "", StringComparison.Ordinal);
        return tokens >= 2 ? rest.Length <= 24 || lexicon.Parts.Any(rest, new TextSpan(0, rest.Length)) : rest.Length <= Residue && !Byline().IsMatch(rest);
    }

    private bool HasParts(string text)
    {
        int parts = 0, colons = 0, length = text.Count(char.IsWhiteSpace) + (newspaper is { Length: > 1 } && text.Contains(newspaper, StringComparison.Ordinal) ? newspaper.Length : 0);
        foreach (var span in lexicon.Parts.Find(text, new TextSpan(0, text.Length)))
        {
            parts++;
            length += span.Length;
            if (span.End < text.Length && text[span.End] is '：' or ':') colons++;
        }
        return (parts >= 2 && (colons >= 1 || text.Length - length <= Residue)) || (parts >= 1 && MastheadToken().IsMatch(text));
    }

    [GeneratedRegex("""[，。；？！,;?!“”]""")]
    private static partial Regex Sentence();

    /// <summary>本报2019年12月13日1版刊发: a correction says where the wrong report stood.</summary>
    [GeneratedRegex("^本[报刊].*(?:刊[发登载]|发表|报道)")]
    private static partial Regex Printed();

    [GeneratedRegex("""^(?:第?\s*[A-Z]?\d{1,3}\s*版?|[A-Z]\d{1,2}|[A-Z]{2,8}\d{2,5}|第?[一二三四五六七八]版|[—\-－·]\s*\d{1,3}\s*[—\-－·]|\d{1,3}\s*/\s*\d{1,3})$""")]
    private static partial Regex PageNumber();

    [GeneratedRegex("""^.{2,6}报(?=$|[\s　·|｜:：>＞/]|数字报|电子)""")]
    private static partial Regex Paper();

    [GeneratedRegex("""[A-Za-z.\s　|｜·:：/／>＞—\-]+""")]
    private static partial Regex Filler();

    [GeneratedRegex("""
        (?:19|20)\d\d年\d{1,2}月\d{1,2}日 | (?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}(?:\s+\d{1,2}:\d\d(?::\d\d)?)? | [二一][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]+月[一二三四五六七八九十]+日
        | 星期[一二三四五六日天] | 周[一二三四五六日](?=$|\s) | (?:总|新)?第\s*\d+\s*期 | 总\d+期 | 今日\s*\d+\s*版 | (?:共|本期)\s*\d+\s*版 | 第?\s*[A-Z]?\d{1,2}\s*版(?:[：:]\s*\w{1,6}$)? | 第[一二三四五六七八]版
        | 农历(?:[甲乙丙丁戊己庚辛壬癸].年)?[正一二三四五六七八九十冬腊闰]+月[初十廿卅一二三四五六七八九]+ | [甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年(?:[正一二三四五六七八九十冬腊闰]+月?[初十廿卅一二三四五六七八九]+)?
        | (?<![A-Za-z])[A-D]\d{1,2}(?![\dA-Za-z]) | CN\s?\d\d-\d{4}
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex MastheadToken();

    /// <summary>A pointer to another page: ……02版, （详见3版）, ▶4.</summary>
    [GeneratedRegex("""(?:…{1,3}|\.{3,}|▶|►|>>|→|详见|见)\s*第?\s*[A-Z]?\d{1,2}\s*版?[）)]?$|^(?:【导读】|导读\s|今日导读)""")]
    private static partial Regex Pointer();

    /// <summary>首页 &gt; 新闻 &gt; 正文: three names or more with arrows between.</summary>
    [GeneratedRegex("""^[^。！？；>＞»›]{1,20}(?:\s*(?:>{1,2}|＞{1,2}|»|›)\s*[^。！？；>＞»›]{1,16}){2,}$""")]
    private static partial Regex Breadcrumb();

    [GeneratedRegex("""作者|记者|通讯员|摄影|撰稿""")]
    private static partial Regex Byline();
}
