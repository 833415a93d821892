using KnowledgeGraph.Chinese.Dates;
using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Chinese.Lexical;
using KnowledgeGraph.Chinese.Sentences;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Names;

/// <summary>Collects the candidates of all recognisers.</summary>
internal sealed class CandidateAnnotator(IReadOnlyList<ICandidateSource> sources) : IAnnotator
{
    public IReadOnlyList<Type> Requires { get; } =
        [typeof(SentenceLayer), typeof(TokenLayer), typeof(DateLayer), typeof(DivisionLayer), typeof(TitleLayer)];

    public IReadOnlyList<Type> Assigns { get; } = [typeof(CandidateLayer)];

    public AnnotatedArticle Annotate(AnnotatedArticle article)
    {
        var text = ArticleText.Of(article);
        return article.With(new CandidateLayer([.. sources.SelectMany(source => source.Propose(article, text))]));
    }
}
