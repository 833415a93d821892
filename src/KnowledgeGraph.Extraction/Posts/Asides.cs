using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Tells bodies that a sentence names only to say something of another, so that a later 公司 or 董事长 means the other: who builds (由海畅集团承建), whose daughter it is (是海畅集团的子公司).</summary>
internal sealed partial class Asides(ArticleText text, ThingLayer things)
{
    private const int Reach = 8;
    private const int LongestList = 8;

    private static readonly WordSet Units = LexiconFile.Words("building-units.tsv");
    private static readonly WordSet Daughters = LexiconFile.Words("daughters.tsv");

    /// <summary>Whether the place is such an aside.</summary>
    public bool Are(Occurrence place) => place.Thing.Type == "Organization" && (IsAgent(place) || IsMother(place));

    /// <summary>由A承建, 由A、B联合承建, 施工单位A.</summary>
    private bool IsAgent(Occurrence place, int depth = 0) =>
        Building().IsMatch(text.After(place.Span.End, Reach).ToString()) || Units.TryMatchBefore(text.Body, place.Span.Start, 0, out _)
        || (depth < LongestList && text.CharAt(place.Span.End) is ('、' or '和' or '与') && things.StartingAt(place.Span.End + 1) is { Thing.Type: "Organization" } next && IsAgent(next, depth + 1));

    [GeneratedRegex("^(?:等|[两三]家单位|公司|负责|具体|联合|共同|承担)*(?:承建|施工|代建|设计|监理|勘察|总承包|承包)")]
    private static partial Regex Building();

    private bool IsMother(Occurrence place)
    {
        var at = text.CharAt(place.Span.End) == '的' ? place.Span.End + 1 : place.Span.End;
        return Daughters.TryMatchAt(text.Body, at, text.Body.Length, out _) && text.CharBefore(place.Span.Start) is '是' or '为' or '系';
    }
}
