using KnowledgeGraph.Core.Annotations;

namespace KnowledgeGraph.Chinese.Sentences;

/// <summary>Adds the sentences of the body.</summary>
/// <remarks>
/// A sentence ends at 。！？ or ……, together with the quotation marks and brackets that close there, and at a paragraph's end. Nothing ends before
/// a comma (“好！”，他说), inside brackets, or inside a quotation of up to 60 characters; a longer one is a speech, whose sentences count.
/// Pieces of more than <see cref="MaxLength"/> characters are cut at their last comma, so that a page without full stops costs no more than others.
/// </remarks>
public sealed class SentenceAnnotator : IAnnotator
{
    /// <summary>The longest sentence, in UTF-16 code units.</summary>
    public const int MaxLength = 500;

    public IReadOnlyList<Type> Requires { get; } = [];

    public IReadOnlyList<Type> Assigns { get; } = [typeof(SentenceLayer)];

    public AnnotatedArticle Annotate(AnnotatedArticle article) => article.With(new SentenceLayer(SentenceSplitter.Split(article.Body, MaxLength)));
}
