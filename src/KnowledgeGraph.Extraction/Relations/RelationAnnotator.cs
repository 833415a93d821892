using KnowledgeGraph.Chinese.Dates;
using KnowledgeGraph.Chinese.Lexical;
using KnowledgeGraph.Chinese.Sentences;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Posts;

namespace KnowledgeGraph.Extraction.Relations;

/// <summary>Runs the relation rules, one after the other, and keeps the best of equal edges of one sentence.</summary>
internal sealed class RelationAnnotator(IReadOnlyList<IRelationRule> rules) : IAnnotator
{
    public IReadOnlyList<Type> Requires { get; } =
        [typeof(SentenceLayer), typeof(TokenLayer), typeof(DateLayer), typeof(ThingLayer), typeof(PostLayer), typeof(EventLayer)];

    public IReadOnlyList<Type> Assigns { get; } = [typeof(RelationLayer)];

    public AnnotatedArticle Annotate(AnnotatedArticle article)
    {
        var relations = rules.SelectMany(rule => rule.Apply(article))
            .GroupBy(relation => (relation.Type, relation.Subject, relation.Object, relation.Span))
            .Select(same => same.MaxBy(relation => relation.Confidence)!);
        return article.With(new RelationLayer([.. relations]));
    }
}
