using System.Text.RegularExpressions;

namespace KnowledgeGraph.Extraction.Pages.Paragraphs;

/// <summary>Keeps the body that signs a notice with the notice: a line like a headline, right below the text and with no text right below it.</summary>
internal static partial class Signatures
{
    private const int Longest = 40;

    public static List<Paragraph> Settle(List<Paragraph> paragraphs)
    {
        for (var at = 1; at < paragraphs.Count; at++)
        {
            if (IsSignature(paragraphs, at)) paragraphs[at] = paragraphs[at] with { Kind = ParagraphKind.Text };
        }
        return paragraphs;
    }

    /// <summary>Whether a line says nothing but who signs.</summary>
    public static bool Sign(string line) => line.Length <= Longest && Signer().IsMatch(line);

    private static bool IsSignature(List<Paragraph> paragraphs, int at) =>
        paragraphs[at] is { Kind: ParagraphKind.Head, Gap: 0, Level: 0, Bulleted: false } line && Sign(line.Text)
        && paragraphs[at - 1] is { Kind: ParagraphKind.Text, Open: false } before && before.Text[^1] is '。' or '！'
        && (at + 1 == paragraphs.Count || paragraphs[at + 1].Gap > 0);

    /// <summary>A body by itself, or with the day on which it signs.</summary>
    [GeneratedRegex("""^[^，。；：！？、“”《》]*?(?:公司|集团|银行|局|部|委|厅|院|处|办|会|政府|中心|支队|大队|中队|学校|小学|中学|大学|街道|馆|站|所|社|办公室|研究室|工作室)[\s　]*(?:[12]\d{3}年\d{1,2}月\d{1,2}日)?$""", RegexOptions.CultureInvariant)]
    private static partial Regex Signer();
}
