using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Undertakings;

/// <summary>Where something is built that a verb right behind names: 在柳堤街道 in 在柳堤街道建设新院区.</summary>
internal static class Sites
{
    /// <summary>The divisions and places of the list or chain behind 在 or 于 that ends the span (在柳堤街道、汐湾镇); empty where none does.</summary>
    public static IReadOnlyList<Occurrence> Before(ClauseText text, TextSpan before)
    {
        var sites = new List<Occurrence>();
        var end = before.End;
        while (text.Things.EndingAt(end) is { Thing.Type: "District" or "Place" } site && site.Span.Start > before.Start)
        {
            sites.Insert(0, site);
            var mark = text.Words.CharBefore(site.Span.Start);
            if (mark is '在' or '于') return sites;
            end = mark is '、' or '和' ? site.Span.Start - 1 : site.Span.Start;
        }
        return [];
    }
}
