using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Lets what a firm's name has before its form name it too, where no recogniser took it for a name: 中海畅达 beside 中海畅达集团.</summary>
internal static partial class BrandNames
{
    private const int Shortest = 4;

    public static void Join(ThingBuilder builder, string body)
    {
        var taken = new HashSet<int>(builder.Things.SelectMany(draft => draft.Occurrences).SelectMany(span => Enumerable.Range(span.Start, span.Length)));
        foreach (var firm in builder.OfType("Organization").ToList())
        {
            var brand = Form().Replace(firm.Name, "");
            if (brand.Length < Shortest || brand.Length == firm.Name.Length || builder.Things.Any(other => other != firm && other.Forms.Any(form => form.StartsWith(brand, StringComparison.Ordinal)))) continue;
            for (var at = body.IndexOf(brand, StringComparison.Ordinal); at >= 0; at = body.IndexOf(brand, at + brand.Length, StringComparison.Ordinal))
            {
                var span = TextSpan.At(at, brand.Length);
                if (Enumerable.Range(span.Start, span.Length).Any(taken.Contains)) continue;
                firm.Occur(span, brand);
            }
        }
    }

    [GeneratedRegex("(?:科技|投资|控股|实业)?(?:集团)?(?:股份)?(?:有限)?(?:责任)?(?:公司|集团)$")]
    private static partial Regex Form();
}
