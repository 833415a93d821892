using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Lets what a firm's name has before its form name it too, where no recogniser took it for a name: 中海畅达 beside 中海畅达集团.</summary>
/// <remarks>Two or three characters do so only as a word of their own that is no common one: 云禾 beside 云禾集团.</remarks>
internal static partial class BrandNames
{
    private const int Shortest = 2;
    private const int Sure = 4;

    public static void Join(ThingBuilder builder, ArticleText text, TitleLayer titles, DivisionLayer divisions)
    {
        var taken = new HashSet<int>(builder.Things.SelectMany(draft => draft.Occurrences).SelectMany(span => Enumerable.Range(span.Start, span.Length)));
        foreach (var firm in builder.OfType("Organization").ToList())
        {
            foreach (var brand in Brands(firm, divisions)) Join(builder, text, titles, firm, brand, taken);
        }
    }

    /// <summary>What a firm is called by: its name without its form, and that without the division before it (望汐智造 for 云州望汐智造科技有限公司).</summary>
    private static IEnumerable<string> Brands(Draft firm, DivisionLayer divisions)
    {
        var brand = Form().Replace(firm.Name, "");
        if (brand.Length == firm.Name.Length) yield break;
        yield return brand;
        var starts = firm.Occurrences.Where(span => span.Length == firm.Name.Length).Select(span => span.Start).ToHashSet();
        var division = divisions.Readings.Where(reading => starts.Contains(reading.Span.Start) && reading.Span.Length < brand.Length).Select(reading => reading.Span.Length).DefaultIfEmpty().Max();
        if (division > 0) yield return brand[division..];
    }

    private static void Join(ThingBuilder builder, ArticleText text, TitleLayer titles, Draft firm, string brand, HashSet<int> taken)
    {
        if (brand.Length < Shortest) return;
        if (builder.OfType("Person").FirstOrDefault(person => person.Name == brand && (brand.Length >= Sure || person.Occurrences.TrueForAll(span => IsParty(text, titles, span)))) is { } mistaken) builder.Merge(mistaken, firm);
        if (builder.Things.Any(other => other != firm && other.Forms.Append(other.Name).Any(form => form.StartsWith(brand, StringComparison.Ordinal)))) return;
        for (var at = text.Body.IndexOf(brand, StringComparison.Ordinal); at >= 0; at = text.Body.IndexOf(brand, at + brand.Length, StringComparison.Ordinal))
        {
            var span = TextSpan.At(at, brand.Length);
            var characters = Enumerable.Range(span.Start, span.Length);
            if (characters.Any(taken.Contains) || (brand.Length < Sure ? !IsWord(text, span) : !firm.Name.StartsWith(brand, StringComparison.Ordinal) && !IsProper(text, span))) continue;
            firm.Occur(span, brand);
            taken.UnionWith(characters);
        }
    }

    /// <summary>Whether a word that names stands in the characters: not 建筑工程, though 云州建筑工程有限公司 is called something like it.</summary>
    private static bool IsProper(ArticleText text, TextSpan span)
    {
        if (!text.IsStart(span.Start)) return false;
        for (var at = span.Start; at < span.End && text.TokenAt(at) is { } token; at = token.Span.End)
        {
            if (token.Tag is "PER" or "ORG" or "LOC" or "nz" or "nw" or "nt" or "nr" or "ns") return true;
        }
        return false;
    }

    /// <summary>云海 in 云海与区政府签约, which the analyser takes for a person: no title beside it, and the other party behind; not 李宁在座谈会上, who can be the founder.</summary>
    private static bool IsParty(ArticleText text, TitleLayer titles, TextSpan span) =>
        !titles.Ends.Contains(span.Start) && titles.At(span.End) is null && text.CharAt(span.End) is '与' or '和' or '同';

    /// <summary>Whether the characters stand as a word, and before what a party does or is joined to: 云禾与区政府签约.</summary>
    private static bool IsWord(ArticleText text, TextSpan span) =>
        text.IsStart(span.Start) && text.IsEnd(span.End) && !(text.TokenAt(span.Start) is { Tag: not ("PER" or "ORG" or "LOC" or "nz" or "nw" or "nt" or "nr") } word && word.Span == span) && text.TokenAt(span.Start - 1) is not { Tag: "PER" or "ORG" or "LOC" or "nz" or "nw" or "n" or "a" or "j" }
        && text.TokenAt(span.End) is null or { Tag: "c" or "p" or "v" or "d" or "w" or "xc" or "u" or "vd" or "ad" or "TIME" };

    [GeneratedRegex("(?:科技|投资|控股|实业)?(?:集团)?(?:股份)?(?:有限)?(?:责任)?(?:公司|集团)$")]
    private static partial Regex Form();
}
