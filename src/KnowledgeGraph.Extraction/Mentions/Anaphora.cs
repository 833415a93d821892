using System.Buffers;
using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Lets a bare noun mean what the article named before by a name that ends so: 学院与街道签订协议, 该公司由两家集团出资.</summary>
/// <remarks>
/// Such a noun is a place where the thing is spoken of, and no name of it. With 该 or 这 it means the one named last; without, only what alone can be meant so far, or in the paragraph so far, and
/// was named in the same paragraph or the one before, as 公司 may mean any (先后与公司签订协议120份).
/// </remarks>
internal static class Anaphora
{
    private static readonly string[] Built = ["Project", "Place", "Organization"];
    private static readonly string Nouns = string.Join('|', Anaphor.Words.Keys.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).Select(Regex.Escape));

    /// <summary>The nouns again: only where the text has one are their places sought.</summary>
    private static readonly SearchValues<string> Any = SearchValues.Create([.. Anaphor.Words.Keys], StringComparison.Ordinal);

    /// <summary>As a subject that opens its clause, or behind 由 and 与 before what is done.</summary>
    private static readonly Regex Bare = new(
        $"(?<=^|[，。；：\\n“])(?<this>该|这家|这座|这所|这个|此)?(?<noun>{Nouns})(?=与|由|将|和|已|于|位于|占地|拟|计划|现有|总投资|[还也又再](?:与|和|由))"
        + $"|(?<=[由与和])(?<this>该|这家|这座|这所)?(?<noun>{Nouns})(?=与|和|、|签|投资|建设|承建|代建|牵头|负责|实施|出资|运营|共同|联合|合作|组织)", RegexOptions.CultureInvariant);

    private static readonly Regex Beside = new($"\\G(?:{Nouns})", RegexOptions.CultureInvariant);

    public static void Join(ThingBuilder builder, string body)
    {
        if (!body.AsSpan().ContainsAny(Any)) return;
        var things = Built.Append("District").SelectMany(builder.OfType).ToList();
        var names = things.SelectMany(draft => draft.Occurrences).ToList();
        foreach (Match match in Bare.Matches(body))
        {
            var noun = match.Groups["noun"];
            var span = TextSpan.At(noun.Index, noun.Length);
            var pointed = match.Groups["this"].Success || noun.Value[0] == '该';
            if (names.Exists(span.Overlaps)) continue;
            var meant = pointed ? Meant(things, Anaphor.Words[noun.Value], span, body).FirstOrDefault() : Only(things, span, body);
            meant?.Occurrences.Add(span);
        }
    }

    /// <summary>What alone a noun can mean that points at nothing, where nothing shows that it means any of its kind, nor is it joined to one that does (小学、中学).</summary>
    private static Draft? Only(List<Draft> things, TextSpan span, string body)
    {
        var anaphor = Anaphor.Words[span.In(body)];
        if (anaphor.Generic || KindSigns.Around(body, span)) return null;
        var meant = Meant(things, anaphor, span, body);
        if (meant.Count > 1) meant = meant.FindAll(draft => !body.AsSpan(LastBefore(draft, span)..span.Start).Contains('\n'));
        if (meant is not [var only] || !IsNear(only, span, body)) return null;
        return KindSigns.Beside(body, span).Any(at => Beside.Match(body, at) is { Success: true } other && Meant(things, Anaphor.Words[other.Value], TextSpan.At(at, other.Length), body).Count == 0) ? null : only;
    }

    /// <summary>What was named before the noun by a name that ends as the noun asks, the last first; what is built can be a body too.</summary>
    private static List<Draft> Meant(List<Draft> things, Anaphor anaphor, TextSpan noun, string body) => [.. things
        .Where(draft => (draft.Type == anaphor.Type || (anaphor.Type != "District" && Built.Contains(draft.Type))) && draft.Occurrences.Exists(span => span.End <= noun.Start && !IsForerunner(body, span))
            && draft.Forms.Any(form => form.Length > noun.Length && anaphor.Endings.Any(ending => form.EndsWith(ending, StringComparison.Ordinal))))
        .OrderByDescending(draft => LastBefore(draft, noun))];

    /// <summary>柳堤公社卫生院 in 前身是柳堤公社卫生院.</summary>
    private static bool IsForerunner(string body, TextSpan name) => name.Start > 2 && body[(name.Start - 3)..name.Start] is "前身是" or "前身为" or "前身系";

    /// <summary>In the sentence of the noun or the one before; for a noun that opens its clause, in the same paragraph or the one before.</summary>
    private static bool IsNear(Draft draft, TextSpan noun, string body)
    {
        var between = body.AsSpan(LastBefore(draft, noun)..noun.Start);
        return noun.Start > 0 && body[noun.Start - 1] is '与' or '和' or '由' ? between.Count('。') <= 1 && between.Count('\n') <= 1 : between.Count('\n') <= 1;
    }

    private static int LastBefore(Draft draft, TextSpan noun) => draft.Occurrences.Where(span => span.End <= noun.Start).Max(span => span.End);
}
