using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Containment;

/// <summary>Where houses, firms and projects are that open, are founded or begun at a place: 柳堤小学揭牌仪式在柳堤镇举行, 青石公司在柳堤镇成立.</summary>
/// <remarks>A county or city alone, or a place beside a project, says no more than where the people met.</remarks>
internal sealed partial class OpeningSites(AnnotatedArticle article, Func<Thing, bool> isSited)
{
    private readonly ClauseText _text = ClauseText.Of(article);

    public IEnumerable<(Occurrence Inner, int Outer, string Rule, double Confidence)> Find()
    {
        foreach (var clause in _text.Clauses.Where(clause => clause.Modality == Modality.Fact))
        {
            foreach (var thing in _text.Things.Within(clause.Span).Where(place => isSited(place.Thing)))
            {
                var act = Opening().Match(_text.Body, thing.Span.End, clause.Span.End - thing.Span.End);
                if (!act.Success || act.Index != thing.Span.End || Site(act.Index + act.Length, clause.Span.End) is not { } site || site.Thing == thing.Thing) continue;
                var verb = _text.Body.AsSpan(site.Span.End, clause.Span.End - site.Span.End);
                if (thing.Thing.Type == "Project" && site.Thing.Type == "Place") continue;
                if (act.Groups["rite"].Success ? Held().IsMatch(verb) : Opened().IsMatch(verb)) yield return (thing, site.Thing.Index, "located.opened", 0.85);
            }
        }
    }

    /// <summary>The innermost place of the chain that begins at the offset.</summary>
    private Occurrence? Site(int at, int limit)
    {
        Occurrence? site = null;
        foreach (var place in _text.Things.Within(new TextSpan(at, limit)).TakeWhile(place => place.Thing.Type is "District" or "Place" && place.Span.Start == (site?.Span.End ?? at))) site = place;
        return site is { Thing: { Type: "Place" } or { Level: null or DivisionLevel.Township or DivisionLevel.Community } } ? site : null;
    }

    /// <summary>What goes on behind the name up to 在: a rite of opening, or no more than a day.</summary>
    [GeneratedRegex(@"\G(?<rite>(?:正式)?(?:揭牌|启用|落成|开工|奠基|竣工|开园|开馆|投用|开业|成立|挂牌|动工|封顶|通车|投产)(?:暨[^，。]{1,12}?)?(?:仪式|典礼|大会))?(?:[0-9]+[年月日])*(?:正式)?在")]
    private static partial Regex Opening();

    [GeneratedRegex("^(?:隆重|顺利|正式)?(?:举行|举办|召开)")]
    private static partial Regex Held();

    [GeneratedRegex("^(?:正式|顺利)?(?:揭牌|成立|挂牌|启用|开工|奠基|落成|开业|开园|开馆|投用|动工|破土)了?$")]
    private static partial Regex Opened();
}
