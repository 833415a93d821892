using KnowledgeGraph.Chinese.Sentences;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Containment;

/// <summary>PART_OF: a tribunal, campus, branch or department whose name goes on from that of another body of the article: 沧浦区人民法院柳堤法庭 and 沧浦区人民法院.</summary>
internal sealed class MotherRule : IRelationRule
{
    private const int ShortestMother = 4;

    public IEnumerable<Relation> Apply(AnnotatedArticle article)
    {
        var things = article.Get<ThingLayer>().Things.Where(thing => thing.Type == "Organization" && thing.Occurrences.Count > 0).ToList();
        var sentences = article.Get<SentenceLayer>();
        foreach (var part in things)
        {
            var mother = things.Where(other => other != part && !other.Name.EndsWith('委') && other.Forms.Append(other.Name).Any(form => form.Length >= ShortestMother && BodyPart.Is(part.Name, form))).MaxBy(other => other.Name.Length);
            if (mother is not null)
                yield return new Relation("PART_OF", End.Thing(part.Index), End.Thing(mother.Index), AttributeSet.Empty, sentences.At(part.Occurrences[0].Start).Span, "part-of.in-name", 0.9);
        }
    }
}
