using KnowledgeGraph.Chinese.Sentences;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Containment;

/// <summary>PART_OF: a tribunal, campus, branch or department whose name goes on from that of another body of the article (沧浦区人民法院柳堤法庭 and 沧浦区人民法院), or stands right behind it.</summary>
internal sealed class MotherRule : IRelationRule
{
    private const int ShortestMother = 4;

    public IEnumerable<Relation> Apply(AnnotatedArticle article)
    {
        var layer = article.Get<ThingLayer>();
        var things = layer.Things.Where(thing => thing.Type == "Organization" && thing.Occurrences.Count > 0).ToList();
        var sentences = article.Get<SentenceLayer>();
        foreach (var part in things)
        {
            var mother = things.Where(other => other != part && !other.Name.EndsWith('委') && other.Forms.Append(other.Name).Any(form => form.Length >= ShortestMother && BodyPart.Is(Plain(part.Name), Plain(form)))).MaxBy(other => other.Name.Length);
            if (mother is not null)
                yield return new Relation("PART_OF", End.Thing(part.Index), End.Thing(mother.Index), AttributeSet.Empty, sentences.At(part.Occurrences[0].Start).Span, "part-of.in-name", 0.9);
        }
        for (var at = 1; at < layer.Places.Count; at++)
        {
            var (outer, inner) = (layer.Places[at - 1], layer.Places[at]);
            if (outer.Thing.Type != "Organization" || inner.Thing.Type != "Organization" || outer.Thing == inner.Thing || !IsBehind(article.Body, outer, inner)) continue;
            if (BodyPart.Is(outer.Span.In(article.Body) + inner.Span.In(article.Body), outer.Span.In(article.Body)))
                yield return new Relation("PART_OF", End.Thing(inner.Thing.Index), End.Thing(outer.Thing.Index), AttributeSet.Empty, sentences.At(outer.Span.Start).Span, "part-of.behind", 0.9);
        }
    }

    /// <summary>人大常委会 for 人民代表大会常务委员会: a part goes on from whichever its mother is called.</summary>
    private static string Plain(string name) => name.Replace("人民代表大会常务委员会", "人大常委会", StringComparison.Ordinal).Replace("人民代表大会", "人大", StringComparison.Ordinal).Replace("人民法院", "法院", StringComparison.Ordinal).Replace("人民检察院", "检察院", StringComparison.Ordinal);

    /// <summary>沧浦区人民法院柳堤法庭 as two names, 沧浦区人民法院在柳堤法庭开庭.</summary>
    private static bool IsBehind(string body, Occurrence outer, Occurrence inner) =>
        outer.Span.End == inner.Span.Start || (outer.Span.End + 1 == inner.Span.Start && body[outer.Span.End] == '在' && inner.Span.In(body).EndsWith("法庭", StringComparison.Ordinal));
}
