using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Sentences;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Containment;

/// <summary>PART_OF: a tribunal, campus, branch or department whose name goes on from that of another body of the article: 沧浦区人民法院柳堤法庭 and 沧浦区人民法院.</summary>
internal sealed partial class MotherRule : IRelationRule
{
    private const int ShortestMother = 4;

    public IEnumerable<Relation> Apply(AnnotatedArticle article)
    {
        var things = article.Get<ThingLayer>().Things.Where(thing => thing.Type == "Organization" && thing.Occurrences.Count > 0).ToList();
        var sentences = article.Get<SentenceLayer>();
        foreach (var part in things.Where(thing => Part().IsMatch(thing.Name)))
        {
            var mother = things.Where(other => other != part && !other.Name.EndsWith('委') && other.Forms.Append(other.Name).Any(form => Opens(form, part.Name))).MaxBy(other => other.Name.Length);
            if (mother is not null)
                yield return new Relation("PART_OF", End.Thing(part.Index), End.Thing(mother.Index), AttributeSet.Empty, sentences.At(part.Occurrences[0].Start).Span, "part-of.in-name", 0.9);
        }
    }

    private static bool Opens(string form, string name) => form.Length >= ShortestMother && name.StartsWith(form, StringComparison.Ordinal) && Own().IsMatch(name.AsSpan(form.Length));

    /// <summary>What goes on from a body's name; not what only a quarter or a street was named after (沧浦大学城派出所, 沧浦医院路派出所).</summary>
    [GeneratedRegex("^(?!城(?![东南西北中关区郊])|[路街巷道桥])[^，。]+$")]
    private static partial Regex Own();

    [GeneratedRegex("(?:法庭|审判庭|[一二三四五]庭|执行局|分校|校区|分院|院区|附属[^，。]{2,8}|学院|研究所|分公司|支行|分行|分局|派出所|警务室|事业部|总部|道班|工作委员会|专门委员会|分会|支队|大队|中队)$")]
    private static partial Regex Part();
}
