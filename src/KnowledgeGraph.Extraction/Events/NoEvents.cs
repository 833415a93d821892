using KnowledgeGraph.Core.Annotations;
namespace KnowledgeGraph.Extraction.Events;
internal sealed class NoEvents : IAnnotator
{
    public IReadOnlyList<Type> Requires { get; } = [];
    public IReadOnlyList<Type> Assigns { get; } = [typeof(EventLayer)];
    public AnnotatedArticle Annotate(AnnotatedArticle article) => article.With(new EventLayer([], null));
}
