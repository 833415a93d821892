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
            if (outer.Thing.Type != "District" || inner.Thing.Type != "District" || outer.Span.End != inner.Span.Start) continue;
            if (outer.Thing.Level is { } above && inner.Thing.Level is { } below && above >= below) continue;
            yield return new Relation("PART_OF", End.Thing(inner.Thing.Index), End.Thing(outer.Thing.Index), AttributeSet.Empty, sentences.At(outer.Span.Start).Span, "part-of.chain", 0.97);
        }
    }
}
