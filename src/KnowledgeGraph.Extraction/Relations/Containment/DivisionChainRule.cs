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
        Occurrence? town = null;
        for (var i = 1; i < places.Count; i++)
        {
            var (outer, inner) = (places[i - 1], places[i]);
            var adjacent = outer.Thing.Type == "District" && inner.Thing.Type == "District" && outer.Span.End == inner.Span.Start;
            town = IsVillage(inner) ? adjacent && outer.Thing.Level == DivisionLevel.Township ? outer : IsVillage(outer) && IsJoint(article.Body, outer, inner) ? town : null : null;
            if (!adjacent && town is { } opening && MayHold(opening.Thing, inner.Thing)) outer = opening;
            else if (!adjacent) continue;
            if (outer.Thing.Level is { } above && inner.Thing.Level is { } below && above >= below) continue;
            yield return new Relation("PART_OF", End.Thing(inner.Thing.Index), End.Thing(outer.Thing.Index), AttributeSet.Empty, sentences.At(outer.Span.Start).Span, "part-of.chain", 0.97);
        }
    }

    /// <summary>下马岭村 in 雁翅镇付家台村、下马岭村: the villages of a list lie in the town that opens it.</summary>
    private static bool IsVillage(Occurrence place) => place.Thing is { Type: "District", Level: DivisionLevel.Community };

    private static bool IsJoint(string body, Occurrence one, Occurrence next) => one.Span.End <= next.Span.Start && body.AsSpan(one.Span.End..next.Span.Start) is "、" or "和" or "及";

    /// <summary>Whether the official list leaves it open that a village lies in a town: it does not know one of them, or says so.</summary>
    private static bool MayHold(Thing town, Thing village) => town.Division is not { } above || village.Division is not { } below || below.Code.StartsWith(above.Code[..9], StringComparison.Ordinal);
}
