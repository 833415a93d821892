using KnowledgeGraph.Chinese.Sentences;
using KnowledgeGraph.Core.Annotations;

namespace KnowledgeGraph.Chinese.Lexical;

/// <summary>Adds the words of every sentence.</summary>
public sealed class TokenAnnotator(LexicalAnalyser analyser) : IAnnotator
{
    public IReadOnlyList<Type> Requires { get; } = [typeof(SentenceLayer)];

    public IReadOnlyList<Type> Assigns { get; } = [typeof(TokenLayer)];

    public AnnotatedArticle Annotate(AnnotatedArticle article)
    {
        var sentences = article.Get<SentenceLayer>().Sentences;
        var tokens = analyser.Analyse([.. sentences.Select(sentence => sentence.Span.In(article.Body))]);
        return article.With(new TokenLayer([.. sentences.Select((sentence, at) =>
            (IReadOnlyList<Token>)[.. tokens[at].Select(token => token with { Span = token.Span.Shift(sentence.Span.Start) })])]));
    }
}
