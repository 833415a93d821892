using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Articles;

namespace KnowledgeGraph.Extraction.Pages.Lines;

/// <summary>Reads what marks a line: Markdown, bullets, stars around a headline, rules.</summary>
/// <remarks>Headings, bold type and rules count in plain text too: pages are often saved with them. Links, images, tables and quotes count in Markdown alone.</remarks>
internal static partial class LineMarkup
{
    private const string Bullets = "●▲■◆○★◎▶►◇□△▪•◈☆▼◀▇█▓▒░❖✦◉⊙◙";
    private const int LongestMarkedLine = 20_000;

    /// <summary>The line, or null where nothing but mark-up stands on it.</summary>
    public static PageLine? Read(string raw, PageFormat format, int blanks)
    {
        var text = raw.Trim();
        var indented = text.Length > 0 && (raw[0] == '　' || raw.StartsWith("  ", StringComparison.Ordinal));
        if (format == PageFormat.Markdown) text = Markdown(text);
        if (text.Length <= LongestMarkedLine) text = Bold().Replace(text, "${text}").Trim();
        if (Rule().IsMatch(text)) return new PageLine("", LineMark.Rule, 0, blanks, false);
        return text.Length == 0 ? null : Marked(text, format, blanks, indented);
    }

    private static PageLine Marked(string text, PageFormat format, int blanks, bool indented)
    {
        if (Heading().Match(text) is { Success: true } heading)
            return new PageLine(heading.Groups["text"].Value.Trim(), LineMark.Heading, heading.Groups["marks"].Length, blanks, false);
        if (text.Length > 2 && Bullets.Contains(text[0]))
        {
            var starred = text[^1] == text[0];
            return starred
                ? new PageLine(text.Trim(text[0]).Trim(), LineMark.Heading, 2, blanks, false)
                : new PageLine(text.TrimStart(text[0]).Trim(), LineMark.Item, 0, blanks, indented);
        }
        if (MarkdownItem().Match(text) is { Success: true } item && (format == PageFormat.Markdown || text[0] == '-'))
            return new PageLine(text[item.Length..], LineMark.Item, 0, blanks, indented);
        return new PageLine(text, LineMark.None, 0, blanks, indented);
    }

    private static string Markdown(string text)
    {
        if (text.Length > LongestMarkedLine || TableRule().IsMatch(text)) return text.Length > LongestMarkedLine ? text : "";
        text = Quote().Replace(text, "");
        text = Image().Replace(text, "");
        text = Link().Replace(text, "${text}");
        text = Emphasis().Replace(text, "${text}");
        text = Tag().Replace(text, "");
        if (text.Length > 2 && text[0] == '|' && text[^1] == '|') text = string.Join('　', text.Trim('|').Split('|').Select(cell => cell.Trim()));
        return text.Trim();
    }

    [GeneratedRegex("""^(?<marks>#{1,6})[ 　]*(?<text>[^#\s].*?)[ 　#]*$""")]
    private static partial Regex Heading();

    [GeneratedRegex("""(?<mark>\*\*|__)(?=\S)(?<text>[^*_]+)(?<=\S)\k<mark>""")]
    private static partial Regex Bold();

    [GeneratedRegex("""^(?:[-*_=—－─━＊~·.。■●▲◆★□▇█▓▒░]\s*){3,}$""")]
    private static partial Regex Rule();

    [GeneratedRegex("""^[-*+][ 　]+""")]
    private static partial Regex MarkdownItem();

    [GeneratedRegex("""^\|?[\s:|-]*-{2,}[\s:|-]*\|[\s:|-]*$""")]
    private static partial Regex TableRule();

    [GeneratedRegex("""^(?:>\s*)+""")]
    private static partial Regex Quote();

    [GeneratedRegex("""!\[[^\]\[]*\]\([^()]*\)""")]
    private static partial Regex Image();

    [GeneratedRegex("""\[(?<text>[^\]\[]+)\]\([^()]*\)""")]
    private static partial Regex Link();

    [GeneratedRegex("""(?<![*\w])\*(?=\S)(?<text>[^*]+)(?<=\S)\*(?![*\w])|(?<![_\w])_(?=\S)(?<text>[^_]+)(?<=\S)_(?![_\w])""")]
    private static partial Regex Emphasis();

    [GeneratedRegex("""</?(?:p|br|div|span|b|i|em|strong|font|center|sup|sub|u|a|img)\b[^<>]*>""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
