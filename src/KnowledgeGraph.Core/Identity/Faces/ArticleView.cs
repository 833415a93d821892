using System.Globalization;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Identity.Names;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Identity.Faces;

/// <summary>What the rules of faces ask of an article: its claims by their ends, its home, and the faces made so far.</summary>
internal sealed class ArticleView
{
    private readonly Dictionary<string, Mention> _mentions;
    private readonly Dictionary<string, GroupFace> _faces = [];
    private readonly ILookup<string, Claim> _bySubject;
    private readonly ILookup<string, Claim> _byObject;

    private readonly ArticleClaims _article;

    public ArticleView(ArticleClaims article)
    {
        _article = article;
        _mentions = article.Mentions.ToDictionary(mention => mention.Id);
        _bySubject = article.Claims.ToLookup(claim => claim.Subject);
        _byObject = article.Claims.ToLookup(claim => claim.Object);
        Home = article.Article.Page.Home is { Length: > 0 } home ? CanonicalName.Of(home) : null;
    }

    /// <summary>The official name of the home division, where it is known.</summary>
    public string? Home { get; }

    /// <summary>The home division, else the newspaper: papers of one home know the same small names.</summary>
    public string HomeFacet => Facet.Of(Facet.Home, Home ?? _article.Article.Page.Newspaper ?? "");

    /// <summary>The issue's day, else the article's id: what keeps undated things of one name apart.</summary>
    public string Issue => _article.Article.Page.IssueDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? _article.Article.Id;

    /// <summary>Mention id → face.</summary>
    public IReadOnlyDictionary<string, GroupFace> Faces => _faces;

    public void Add(string mention, GroupFace face) => _faces.Add(mention, face);

    /// <summary>Claims of that type that go from the mention.</summary>
    public IEnumerable<Claim> From(Mention mention, string type) => _bySubject[mention.Id].Where(claim => claim.Type == type);

    /// <summary>Claims of that type that go to the mention.</summary>
    public IEnumerable<Claim> To(Mention mention, string type) => _byObject[mention.Id].Where(claim => claim.Type == type);

    public Mention Mention(string id) => _mentions[id];

    /// <summary>A short, stable name of a mention for the context of others: a coded division's code, else the canonical name.</summary>
    public string NameOf(string mention) =>
        _faces.TryGetValue(mention, out var face) ? face.Name : CanonicalName.Of(_mentions[mention].Name);

    /// <summary>The code of the division of that name, if the article speaks of one.</summary>
    public string? CodeOf(string division) =>
        _article.Mentions.Where(mention => mention.Type == "District" && (mention.Name == division || mention.Aliases.Contains(division)))
            .Select(mention => mention.Attributes["adcode"]).OfType<string>().Order(CodePointComparer.Instance).FirstOrDefault();
}
