using KnowledgeGraph.Core.Articles;

namespace KnowledgeGraph.Core.Annotations;

/// <summary>Annotators in an order in which each finds the layers it requires.</summary>
public sealed class AnnotationPipeline
{
    private readonly IReadOnlyList<IAnnotator> _annotators;

    /// <exception cref="ArgumentException">An annotator requires a layer that none before it assigns, or two assign the same.</exception>
    public AnnotationPipeline(IReadOnlyList<IAnnotator> annotators)
    {
        ArgumentNullException.ThrowIfNull(annotators);
        var assigned = new Dictionary<Type, IAnnotator>();
        foreach (var annotator in annotators)
        {
            if (annotator.Requires.FirstOrDefault(layer => !assigned.ContainsKey(layer)) is { } missing)
                throw new ArgumentException($"{annotator.GetType().Name} requires {missing.Name}, which no annotator before it assigns.", nameof(annotators));
            foreach (var layer in annotator.Assigns)
            {
                if (!assigned.TryAdd(layer, annotator))
                    throw new ArgumentException($"{annotator.GetType().Name} and {assigned[layer].GetType().Name} both assign {layer.Name}.", nameof(annotators));
            }
        }
        _annotators = annotators;
    }

    public IReadOnlyList<IAnnotator> Annotators => _annotators;

    public AnnotatedArticle Run(Article article) => Resume(AnnotatedArticle.Of(article));

    /// <summary>Adds the layers that the article lacks; annotators whose layers it has are not run again.</summary>
    public AnnotatedArticle Resume(AnnotatedArticle annotated)
    {
        ArgumentNullException.ThrowIfNull(annotated);
        return _annotators.Where(annotator => annotator.Assigns.Count == 0 || !annotator.Assigns.All(annotated.Has)).Aggregate(annotated, (article, annotator) => annotator.Annotate(article));
    }
}
