using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Lets a bare noun mean what the article named before by a name that ends so: 学院与街道签订协议, 该公司由两家集团出资.</summary>
/// <remarks>Such a noun is a place where the thing is spoken of, and no name of it.</remarks>
internal static class Anaphora
{
    private static readonly string[] Built = ["Project", "Place", "Organization"];
    private static readonly string Nouns = string.Join('|', Anaphor.Words.Keys.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).Select(Regex.Escape));

    /// <summary>As a subject that opens its clause, or behind 由 and 与 before what is done.</summary>
    private static readonly Regex Bare = new(
        $"(?<=^|[，。；：\\n“])(?:该|这家|这座|这所|这个|此)?(?<noun>{Nouns})(?=与|由|将|和|已|于|位于|占地|拟|计划|现有|总投资)"
        + $"|(?<=[由与和])(?:该|这家|这座|这所)?(?<noun>{Nouns})(?=与|和|、|签|投资|建设|承建|代建|牵头|负责|实施|出资|运营|共同|联合|合作|组织)", RegexOptions.CultureInvariant);

    public static void Join(ThingBuilder builder, string body)
    {
        var things = Built.Append("District").SelectMany(builder.OfType).ToList();
        var names = things.SelectMany(draft => draft.Occurrences).ToList();
        foreach (var noun in Bare.Matches(body).Select(match => match.Groups["noun"]))
        {
            var span = TextSpan.At(noun.Index, noun.Length);
            if (names.TrueForAll(name => name.End <= span.Start || span.End <= name.Start)) Meant(things, Anaphor.Words[noun.Value], span)?.Occurrences.Add(span);
        }
    }

    /// <summary>The thing named last before the noun whose name ends as the noun asks; what is built can be a body too.</summary>
    private static Draft? Meant(List<Draft> things, Anaphor anaphor, TextSpan noun) => things
        .Where(draft => (draft.Type == anaphor.Type || (anaphor.Type != "District" && Built.Contains(draft.Type))) && draft.Occurrences.Exists(span => span.End <= noun.Start)
            && draft.Forms.Any(form => form.Length > noun.Length && anaphor.Endings.Any(ending => form.EndsWith(ending, StringComparison.Ordinal))))
        .MaxBy(draft => draft.Occurrences.Where(span => span.End <= noun.Start).Max());
}
