using System.Text.RegularExpressions;

namespace KnowledgeGraph.Extraction.Pages.Paragraphs;

/// <summary>Tells lines of lists, tables and poems from headlines: many short lines in a row that stand as rows do.</summary>
internal static partial class ListRows
{
    private const int Fewest = 4;
    private const int FewestVerses = 6;
    private const int LongestVerse = 9;

    public static List<Paragraph> Mark(List<Paragraph> paragraphs)
    {
        for (var first = 0; first < paragraphs.Count; first++)
        {
            var end = first;
            while (end < paragraphs.Count && paragraphs[end] is { Kind: ParagraphKind.Head, Level: 0 } head && (end == first || !head.Apart)) end++;
            if (end == first) continue;
            var from = FirstRow(paragraphs, first, end);
            for (var at = from; at < end; at++) paragraphs[at] = paragraphs[at] with { Kind = ParagraphKind.Row };
            first = end - 1;
        }
        return paragraphs;
    }

    /// <summary>Whether the line is one of a list even if it reaches its column's edge.</summary>
    public static bool IsNumbered(string text) => NumberedRow().IsMatch(text) && !Punctuation.HasSentenceMark(text);

    private static bool IsRow(string text) => RowShape().IsMatch(text) && !Punctuation.HasSentenceMark(text) && !Cues.OpensArticle(text);

    private static int FirstRow(List<Paragraph> paragraphs, int first, int end)
    {
        var announced = first > 0 && paragraphs[first].Gap == 0 && paragraphs[first - 1].Kind is ParagraphKind.Text && Announces().IsMatch(paragraphs[first - 1].Text);
        if (announced) return first;
        if (end - first < Fewest) return end;
        var shapes = Enumerable.Range(first, end - first).Count(at => IsRow(paragraphs[at].Text));
        var from = first;
        while (from < end && !IsRow(paragraphs[from].Text)) from++;
        if (shapes * 2 > end - first) return from;
        var verses = Enumerable.Range(first, end - first).Average(at => paragraphs[at].Text.Length) <= LongestVerse;
        return verses && end - first >= FewestVerses ? first + 1 : end;
    }

    [GeneratedRegex("""(?:如下|名单|名单如下)?[：:]$|如下。?$""")]
    private static partial Regex Announces();

    [GeneratedRegex("""^(?:第[一二三四五六七八九十\d]+名|[（(]?\d{1,3}[）)]?[.、．])""")]
    private static partial Regex NumberedRow();

    /// <summary>第一名 谭铁（…）, 1.张三, 姓名　职务　单位, 张三　柳堤镇镇长, 金奖：某某.</summary>
    [GeneratedRegex("""^(?:第[一二三四五六七八九十\d]+名|[（(]?\d{1,3}[）)]?[.、．\s　]|[一二三四五六七八九十]+、)|^\S{1,8}(?:[ 　]+\S{1,16}){2,}$|^\S{2,8}[：:]\S+|^[\u4e00-\u9fff·]{2,4}[ 　]+\S{2,30}[长任员委官记席]$|^[\u4e00-\u9fff·]{2,4}[ 　]*[（(].{2,30}[）)]$""")]
    private static partial Regex RowShape();
}
