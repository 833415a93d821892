using KnowledgeGraph.Chinese.Sentences;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Subjects;

/// <summary>ABOUT: the project that a document's own name names: 《观澜大桥共建协议》 and 观澜大桥.</summary>
internal sealed class DocumentSubjectRule : IRelationRule
{
    private const int ShortestName = 4;

    public IEnumerable<Relation> Apply(AnnotatedArticle article)
    {
        var things = article.Get<ThingLayer>().Things.Where(thing => thing.Occurrences.Count > 0).ToLookup(thing => thing.Type);
        if (!things.Contains("Project")) yield break;
        foreach (var document in things["Document"])
        {
            var project = things["Project"].Where(project => Names(project).Any(form => document.Name.Contains(form, StringComparison.Ordinal))).MaxBy(project => project.Name.Length);
            if (project is null) continue;
            yield return new Relation("ABOUT", End.Thing(document.Index), End.Thing(project.Index), AttributeSet.Empty, article.Get<SentenceLayer>().At(document.Occurrences[0].Start).Span, "about.document", 0.88);
        }
    }

    /// <summary>The forms that tell one project from others: not 大桥.</summary>
    private static IEnumerable<string> Names(Thing project) => project.Forms.Append(project.Name).Where(form => form.Length >= ShortestName);
}
