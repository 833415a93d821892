using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Lets what a firm does, before 公司, mean the only firm that the article named so: 投资公司 behind 海畅九局投资有限公司.</summary>
/// <remarks>It is a place where the firm is spoken of, and no name of it.</remarks>
internal static partial class FirmTails
{
    private const int ShortestBrand = 3;

    public static void Join(ThingBuilder builder, ArticleText text)
    {
        foreach (var same in builder.OfType("Organization").Where(firm => firm.Occurrences.Count > 0).ToLookup(firm => Tail(firm.Name)).Where(same => same.Key is not null))
        {
            if (same.ToList() is not [var firm]) continue;
            var first = firm.Occurrences.Min(span => span.End);
            for (var at = text.Body.IndexOf(same.Key!, first, StringComparison.Ordinal); at >= 0; at = text.Body.IndexOf(same.Key!, at + 1, StringComparison.Ordinal))
            {
                var span = TextSpan.At(at, same.Key!.Length);
                if (text.IsStart(at) && !IsModified(text, at) && !builder.IsNamed(span)) firm.Occurrences.Add(span);
            }
        }
    }

    /// <summary>投资公司 for 海畅九局投资有限公司.</summary>
    private static string? Tail(string name)
    {
        var stem = Form().Replace(name, "");
        return stem.Length < name.Length && stem.Length >= ShortestBrand + 2 ? stem[^2..] + "公司" : null;
    }

    /// <summary>国有 in 国有投资公司: another firm, or one of a kind.</summary>
    private static bool IsModified(ArticleText text, int start) => text.TokenAt(start - 1) is { } before && before.Span.End == start && before.Tag is not ("w" or "p" or "c" or "d" or "TIME" or "u" or "xc");

    [GeneratedRegex("(?:集团)?(?:股份)?(?:有限)?(?:责任)?公司$")]
    private static partial Regex Form();
}
