using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Tells bodies that a sentence names only to say something of another, so that a later 公司 or 董事长 means the other: who builds (由海畅集团承建), whose daughter it is (是海畅集团的子公司).</summary>
internal sealed class Asides(ArticleText text, ThingLayer things)
{
    private static readonly WordSet Units = LexiconFile.Words("building-units.tsv");
    private static readonly WordSet Daughters = LexiconFile.Words("daughters.tsv");

    /// <summary>Whether the place is such an aside.</summary>
    public bool Are(Occurrence place) => place.Thing.Type == "Organization" && (IsAgent(place) || IsMother(place));

    /// <summary>由A承建, 由A、B联合承建, 施工单位A.</summary>
    private bool IsAgent(Occurrence place) =>
        text.CharBefore(place.Span.Start) == '由' || Units.TryMatchBefore(text.Body, place.Span.Start, 0, out _)
        || (text.CharBefore(place.Span.Start) is '、' or '和' or '与' && things.EndingAt(place.Span.Start - 1) is { Thing.Type: "Organization" } before && IsAgent(before));

    private bool IsMother(Occurrence place)
    {
        var at = text.CharAt(place.Span.End) == '的' ? place.Span.End + 1 : place.Span.End;
        return Daughters.TryMatchAt(text.Body, at, text.Body.Length, out _) && text.CharBefore(place.Span.Start) is '是' or '为' or '系';
    }
}
