using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Chinese.Lexical;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Pages;

namespace KnowledgeGraph.Extraction.Reading;

/// <summary>Reads pages into articles and articles into claims: the splitter, the annotators in their order, and the assembly of what they found.</summary>
/// <remarks>Pure and safe to call from many threads; the model and the lexicons are loaded once.</remarks>
public sealed class ArticleReader : IArticleReader, IDisposable
{
    private const string Extractor = "rules-11";

    private readonly DivisionCatalogue _catalogue;
    private readonly PageSplitter _splitter = new();
    private readonly LexicalAnalyser _analyser;
    private readonly Annotators _annotators;
    private readonly WeighedReader _reader;

    /// <param name="data">The folder <c>Data</c> beside the program.</param>
    /// <param name="catalogue">The divisions that are known.</param>
    public ArticleReader(string data, DivisionCatalogue catalogue)
    {
        _catalogue = catalogue;
        _analyser = new LexicalAnalyser(Path.Combine(data, "lac"));
        _annotators = new Annotators(data, catalogue, _analyser);
        _reader = Under(Weights.Load());
    }

    public string Version => Extractor;

    /// <remarks>
    /// Of several divisions with the home's name the page's own words choose one, for all its articles alike. A day of issue that the metadata leaves out is read off the page, else its year.
    /// </remarks>
    public IReadOnlyList<Article> Split(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var home = page.Metadata.Home is { } name ? HomeChoice.Of(_catalogue, name, page.Text) : null;
        return IssueYear.On(_splitter.Split(page with { Metadata = Dated(page) with { HomeCode = home?.Code } }));
    }

    /// <summary>The day that is printed on the page, where the metadata tells none, and no other year.</summary>
    private static PageMetadata Dated(Page page)
    {
        var known = page.Metadata;
        if (known.IssueDate is not null || IssueDay.Of(page.Text) is not { } day || (known.IssueYear is { } year && year != day.Year)) return known;
        return known with { IssueDate = day, IssueYear = null };
    }

    public ArticleClaims Read(Article article) => _reader.Read(AnnotatedArticle.Of(article));

    /// <summary>The article with all layers that no weight of a name has a part in; the model runs here.</summary>
    public AnnotatedArticle Analyse(Article article) => _reader.Analyse(article);

    /// <summary>A reader with other weights over the same model and lexicons; it must not outlive this one.</summary>
    public WeighedReader Under(Weights weights) => new(_annotators, weights, Extractor);

    /// <summary>Why each occurrence of a name in the article was read as it was.</summary>
    public IReadOnlyList<Explanation> Explain(Article article, string name) => Explanation.Of(_reader.Annotate(AnnotatedArticle.Of(article)), name);

    public void Dispose() => _analyser.Dispose();
}
