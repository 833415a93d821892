using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction.Pages.Lines;

namespace KnowledgeGraph.Extraction.Pages.Furniture;

/// <summary>Takes furniture off a page: a line of it leaves a rule behind, since articles seldom go on across it.</summary>
internal sealed partial class FurnitureFilter(FurnitureLexicon lexicon)
{
    public List<PageLine> Filter(List<PageLine> lines, string? newspaper)
    {
        var furniture = new FurnitureLine(lexicon, newspaper);
        return [.. ContentsList.Strike(lines).SelectMany(line => Read(line, furniture)).Where(line => line.Mark != LineMark.None || line.Text.Length > 0)];
    }

    private static IEnumerable<PageLine> Read(PageLine line, FurnitureLine furniture)
    {
        if (line.Mark == LineMark.Rule || Continued().Match(line.Text) is not { Success: true } continued) return [Kept(line, furniture)];
        var marker = line with { Text = "", Mark = LineMark.Continued };
        var rest = line.Text[continued.Length..];
        return rest.Length == 0 ? [marker] : [marker, line with { Text = rest, Blanks = 0, Indented = true }];
    }

    private static PageLine Kept(PageLine line, FurnitureLine furniture)
    {
        if (line.Mark == LineMark.Rule) return line;
        if (SourceLine.TryRead(line.Text, out var authors, out var day) && !EditorsOnly(line.Text)) return line with { Text = authors, Mark = LineMark.Byline, Day = day };
        if (furniture.Is(line.Text)) return line with { Text = "", Mark = LineMark.Rule, Level = 0 };
        return line.Text.Length > 8 ? line with { Text = Tail().Replace(line.Text, "") } : line;
    }

    private static bool EditorsOnly(string text) => Editors().IsMatch(text);

    /// <summary>上接1版, with the headline's words in the bracket; text may follow the bracket on the same line.</summary>
    [GeneratedRegex("""^[▲▼◀（(【\s]*上接\s*(?:第?\s*)?[A-Z]?[\d一二三四五六七八]{1,2}\s*版(?:[^）)】]{0,30}?[▲▼◀）)】\s]*$|[）)】]\s*(?=.{1,30}$))""")]
    private static partial Regex Continued();

    [GeneratedRegex("""^[【\[（(\s]*(?:责任编辑|责编|编辑|执行编辑|本版编辑)""")]
    private static partial Regex Editors();

    /// <summary>What is furniture at the end of a line of text: 【责任编辑：林夏】, （下转2版）, the number of a page's part behind a full stop.</summary>
    [GeneratedRegex("""[【\[（(](?:(?:责任编辑|责编|编辑|校对|审核)\s*[：:\s][^】\]）)]{0,30}|下转\s*第?\s*[A-Z]?[\d一二三四五六七八]{1,2}\s*版[^】\]）)]{0,10})[】\]）)]\s*$|(?<=[。！？”）])\s+[A-Z]{2,8}\d{2,5}\s*$""")]
    private static partial Regex Tail();
}
