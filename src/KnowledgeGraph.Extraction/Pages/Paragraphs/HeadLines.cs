using System.Text.RegularExpressions;

namespace KnowledgeGraph.Extraction.Pages.Paragraphs;

/// <summary>Settles what a line above a headline is, and what one below it goes on with.</summary>
internal static partial class HeadLines
{
    private const int LongestKicker = 12;
    private const int LongestRest = 8;
    private const int ShortestBroken = 12;

    public static List<Paragraph> Settle(List<Paragraph> paragraphs)
    {
        for (var at = 0; at + 1 < paragraphs.Count; at++)
        {
            if (IsKicker(paragraphs, at)) paragraphs[at] = paragraphs[at] with { Kind = ParagraphKind.Head };
            if (!GoesOn(paragraphs[at], paragraphs[at + 1])) continue;
            paragraphs[at] = paragraphs[at] with { Text = paragraphs[at].Text + paragraphs[at + 1].Text };
            paragraphs.RemoveAt(at + 1);
        }
        return paragraphs;
    }

    /// <summary>金口镇： above a headline: who it speaks of.</summary>
    private static bool IsKicker(List<Paragraph> paragraphs, int at) =>
        paragraphs[at] is { Kind: ParagraphKind.Text, Indented: false, Bulleted: false } line && line.Text.Length <= LongestKicker && line.Text[^1] is '：' or ':'
        && !Cues.OpensAppointments(line.Text) && paragraphs[at + 1] is { Kind: ParagraphKind.Head, Gap: 0 } && at + 2 < paragraphs.Count && paragraphs[at + 2].Kind is ParagraphKind.Text or ParagraphKind.Byline
        && (at == 0 || line.Gap > 0 || paragraphs[at - 1].Kind is ParagraphKind.Rule or ParagraphKind.Byline || Cues.ClosesArticle(paragraphs[at - 1].Text));

    /// <summary>A line below the headline that the page's edge cut off: ——写在医院建院六十五周 / 年之际.</summary>
    private static bool GoesOn(Paragraph head, Paragraph rest) =>
        head is { Kind: ParagraphKind.Head, Level: 0 } && rest is { Kind: ParagraphKind.Head, Level: 0, Gap: 0 } && head.Text.Length >= ShortestBroken && rest.Text.Length <= LongestRest
        && ((head.Text.StartsWith('—') && Rest().IsMatch(rest.Text)) || IsOpen(head.Text, '“', '”') || IsOpen(head.Text, '《', '》'));

    private static bool IsOpen(string text, char open, char close) => text.LastIndexOf(open) > text.LastIndexOf(close);

    [GeneratedRegex("(?:之?际|之?年|之?路|周年|纪实|侧记|札记|记|程|里|中|上|下|的故事|工作|建设|发展)$")]
    private static partial Regex Rest();
}
