using KnowledgeGraph.Core.Articles;

namespace KnowledgeGraph.Core.Annotations;

/// <summary>An article with the layers that annotators have added to it.</summary>
/// <remarks>Immutable: adding a layer gives a new value. A layer is addressed by its type and is there once; they are few, so one is found sooner by looking at each than by a hash.</remarks>
public sealed class AnnotatedArticle
{
    private readonly (Type Type, object Layer)[] _layers;

    private AnnotatedArticle(Article article, (Type Type, object Layer)[] layers)
    {
        Article = article;
        _layers = layers;
    }

    public Article Article { get; }

    public string Body => Article.Body;

    public static AnnotatedArticle Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new AnnotatedArticle(article, []);
    }

    /// <summary>Whether an annotator has added the layer of that type.</summary>
    public bool Has(Type layer) => Find(layer) is not null;

    /// <summary>The layer of that type.</summary>
    /// <exception cref="InvalidOperationException">No annotator has added it; a built pipeline rules that out.</exception>
    public TLayer Get<TLayer>()
        where TLayer : class =>
        Find(typeof(TLayer)) is { } layer
            ? (TLayer)layer
            : throw new InvalidOperationException($"The article has no layer {typeof(TLayer).Name}; run the annotator that assigns it first.");

    public AnnotatedArticle With<TLayer>(TLayer layer)
        where TLayer : class
    {
        ArgumentNullException.ThrowIfNull(layer);
        return new AnnotatedArticle(Article, [.. _layers.Where(other => other.Type != typeof(TLayer)), (typeof(TLayer), layer)]);
    }

    private object? Find(Type type)
    {
        foreach (var (known, layer) in _layers)
        {
            if (known == type) return layer;
        }
        return null;
    }
}
