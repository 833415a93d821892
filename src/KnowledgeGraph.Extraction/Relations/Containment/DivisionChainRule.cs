using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Chinese.Sentences;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Containment;

/// <summary>PART_OF: divisions printed one after the other, the larger first: 湖北省十堰市张湾区; 墨池街道砚台巷社区.</summary>
internal sealed class DivisionChainRule : IRelationRule
{
    public IEnumerable<Relation> Apply(AnnotatedArticle article)
    {
        var places = article.Get<ThingLayer>().Places;
        var sentences = article.Get<SentenceLayer>();
        for (var i = 1; i < places.Count; i++)
        {
            var (outer, inner) = (places[i - 1], places[i]);
            if (inner.Thing.Type == "District" && outer.Thing.Type == "District" && Listed(article.Body, places, i) is { } shared) outer = shared;
            else if (outer.Thing.Type != "District" || inner.Thing.Type != "District" || outer.Span.End != inner.Span.Start) continue;
            if (outer.Thing.Level is { } above && inner.Thing.Level is { } below && above >= below) continue;
            yield return new Relation("PART_OF", End.Thing(inner.Thing.Index), End.Thing(outer.Thing.Index), AttributeSet.Empty, sentences.At(outer.Span.Start).Span, "part-of.chain", 0.97);
        }
    }

    /// <summary>雁翅镇 for 下马岭村 in 雁翅镇付家台村、下马岭村: the villages of a list lie in the town that opens it.</summary>
    private static Occurrence? Listed(string body, IReadOnlyList<Occurrence> places, int at)
    {
        var level = places[at].Thing.Level;
        var first = at;
        while (first > 0 && places[first - 1].Thing is { Type: "District" } before && before.Level == level && body.AsSpan(places[first - 1].Span.End, Math.Max(0, places[first].Span.Start - places[first - 1].Span.End)) is "、" or "和" or "及") first--;
        return first < at && first > 0 && level == DivisionLevel.Community && places[first - 1] is { Thing: { Type: "District", Level: DivisionLevel.Township } } town && town.Span.End == places[first].Span.Start ? town : null;
    }
}
