using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Reading;

namespace KnowledgeGraph.Extraction.Tests;

/// <summary>The whole reader, loaded once: tests read sentences of their own in the paper of a real district.</summary>
public sealed class ReaderFixture : IDisposable
{
    private readonly ArticleReader _reader;

    public ReaderFixture()
    {
        var data = Path.Combine(AppContext.BaseDirectory, "Data");
        _reader = new ArticleReader(data, DivisionCatalogue.Load(Path.Combine(data, "divisions")));
    }

    public ReadArticle Read(string body, string home = "东丽区", string? issued = "2023-05-12", int? year = null)
    {
        var page = new PageMetadata { Name = "t01", Newspaper = "试报", Home = home, IssueDate = issued is null ? null : DateOnly.Parse(issued, System.Globalization.CultureInfo.InvariantCulture), IssueYear = year };
        return new ReadArticle(_reader.Read(Article.Create(page, 1, "", body)));
    }

    /// <summary>The articles of a whole page.</summary>
    public IReadOnlyList<Article> Split(string page) => _reader.Split(new Page(new PageMetadata { Name = "t01", Newspaper = "试报", Home = "东丽区", IssueDate = new DateOnly(2023, 5, 12) }, page));

    public ArticleClaims Claims(Article article) => _reader.Read(article);

    public AnnotatedArticle Analyse(string body) => _reader.Analyse(Article.Create(new PageMetadata { Name = "t01", Newspaper = "试报", Home = "东丽区" }, 1, "", body));

    public WeighedReader Under(Weights weights) => _reader.Under(weights);

    public IReadOnlyList<Explanation> Explain(string body, string name) =>
        _reader.Explain(Article.Create(new PageMetadata { Name = "t01", Newspaper = "试报", Home = "东丽区" }, 1, "", body), name);

    public void Dispose() => _reader.Dispose();
}

/// <summary>What was read, in words that tests can compare.</summary>
public sealed class ReadArticle(ArticleClaims claims)
{
    private readonly Dictionary<string, Mention> _mentions = claims.Mentions.ToDictionary(mention => mention.Id);

    public ArticleClaims Claims { get; } = claims;

    /// <summary>The names of all mentions of a type.</summary>
    public IReadOnlyList<string> Names(string type) => [.. Claims.Mentions.Where(mention => mention.Type == type).Select(mention => mention.Name)];

    /// <summary>Posts as "person title of body state".</summary>
    public IReadOnlyList<string> Posts => [.. Claims.Claims.Where(claim => claim.Type == "HOLDS").Select(Post)];

    /// <summary>Edges of a type as "subject → object".</summary>
    public IReadOnlyList<string> Edges(string type) => [.. Claims.Claims.Where(claim => claim.Type == type).Select(claim => $"{Name(claim.Subject)} → {Name(claim.Object)}")];

    /// <summary>The names of those who took a part.</summary>
    public IReadOnlyList<string> In(string role) => [.. Claims.Claims.Where(claim => claim.Type == "PARTICIPATED_IN" && claim.Attributes["role"] == role).Select(claim => Name(claim.Subject)).Distinct()];

    /// <summary>Authors as "name role".</summary>
    public IReadOnlyList<string> Authors => [.. Claims.Claims.Where(claim => claim.Type == "WROTE").Select(claim => $"{Name(claim.Subject)} {claim.Attributes["role"]}")];

    public bool IsOfficial(string person) => Claims.Mentions.Single(mention => mention.Type == "Person" && mention.Name == person).Attributes["official"] == "true";

    private string Post(Claim claim)
    {
        var body = Claims.Claims.FirstOrDefault(other => other.Type == "POST_OF" && other.Subject == claim.Object);
        return $"{Name(claim.Subject)} {Name(claim.Object)} of {(body is null ? "?" : Name(body.Object))} {claim.Attributes["state"]}";
    }

    private string Name(string id) => _mentions.TryGetValue(id, out var mention) ? mention.Name : "article";
}
