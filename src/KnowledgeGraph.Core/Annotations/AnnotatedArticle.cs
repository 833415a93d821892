using System.Collections.Immutable;
using KnowledgeGraph.Core.Articles;

namespace KnowledgeGraph.Core.Annotations;

/// <summary>An article with the layers that annotators have added to it.</summary>
/// <remarks>Immutable: adding a layer gives a new value. A layer is addressed by its type and is there once.</remarks>
public sealed class AnnotatedArticle
{
    private readonly ImmutableDictionary<Type, object> _layers;

    private AnnotatedArticle(Article article, ImmutableDictionary<Type, object> layers)
    {
        Article = article;
        _layers = layers;
    }

    public Article Article { get; }

    public string Body => Article.Body;

    public static AnnotatedArticle Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new AnnotatedArticle(article, ImmutableDictionary<Type, object>.Empty);
    }

    /// <summary>Whether an annotator has added the layer of that type.</summary>
    public bool Has(Type layer) => _layers.ContainsKey(layer);

    /// <summary>The layer of that type.</summary>
    /// <exception cref="InvalidOperationException">No annotator has added it; a built pipeline rules that out.</exception>
    public TLayer Get<TLayer>()
        where TLayer : class =>
        _layers.TryGetValue(typeof(TLayer), out var layer)
            ? (TLayer)layer
            : throw new InvalidOperationException($"The article has no layer {typeof(TLayer).Name}; run the annotator that assigns it first.");

    public AnnotatedArticle With<TLayer>(TLayer layer)
        where TLayer : class
    {
        ArgumentNullException.ThrowIfNull(layer);
        return new AnnotatedArticle(Article, _layers.SetItem(typeof(TLayer), layer));
    }
}
