using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Testing.Graph;

/// <summary>A hand-made article: its mentions and claims name the entities and facts that they are to support, without identity having a say.</summary>
/// <remarks>Mentions of one entity in any number of tellings share a group, and so do claims of one fact.</remarks>
public sealed class Telling
{
    private readonly List<(Mention Mention, Entity Entity)> _mentions = [];
    private readonly List<(Claim Claim, Fact Fact, DateOnly? Day)> _claims = [];

    public Telling(string body, DateOnly? day = null, string title = "柳溪要闻", string newspaper = "柳溪报", int? year = null)
    {
        var page = new PageMetadata
        {
            Name = "p01",
            Newspaper = newspaper,
            Home = "柳溪县",
            IssueDate = day,
            IssueYear = year,
            Number = "01",
            Address = new Uri("https://paper.example/p01?x=1"),
        };
        Article = Article.Create(page, 1, title, body);
    }

    public Article Article { get; }

    public IReadOnlyList<(Mention Mention, Entity Entity)> Mentions => _mentions;

    public IReadOnlyList<(Claim Claim, Fact Fact, DateOnly? Day)> Claims => _claims;

    /// <summary>The entity is named in this article by each of the forms, wherever they stand in the body.</summary>
    public Telling Naming(Entity entity, params string[] forms)
    {
        ArgumentNullException.ThrowIfNull(entity);
        var names = forms.Length == 0 ? [entity.Name] : forms;
        var spans = names.SelectMany(Places);
        _mentions.Add((Mention.Create(Article.Id, entity.Type, names[0], names.Skip(1), spans, entity.Attributes), entity));
        return this;
    }

    /// <summary>The quote states the fact; both ends were named before, or the object is this article.</summary>
    public Telling Stating(Fact fact, string quote, double confidence = 0.9, DateOnly? day = null, AttributeSet? attributes = null)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var span = Places(quote).First();
        var claim = Claim.Create(Article, fact.Type, MentionOf(fact.Subject), MentionOf(fact.Object), span, "test", confidence, attributes ?? fact.Attributes);
        _claims.Add((claim, fact, day));
        return this;
    }

    public StoredArticle Stored(string extractor = "test 1") => new(
        new ArticleClaims(Article, [.. _mentions.Select(m => m.Mention)], [.. _claims.Select(c => c.Claim)], extractor),
        _mentions.ToDictionary(m => m.Mention.Id, m => FaceOf(m.Entity).Id),
        _claims.ToDictionary(c => c.Claim.Id, c => FaceOf(c.Claim).Id),
        _claims.Where(c => c.Day is not null).ToDictionary(c => c.Claim.Id, c => c.Day!.Value),
        string.Join(' ', Some.Tokens(Article.Title, Article.Body)));

    /// <summary>The face of the group of all mentions of an entity.</summary>
    public static GroupFace FaceOf(Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return new GroupFace(entity.Type, entity.Name, [entity.Name, "id:" + entity.Id], ["home:柳溪县"], []);
    }

    /// <summary>The face of the group of a claim of this article.</summary>
    public ClaimFace FaceOf(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new ClaimFace(claim.Type, GroupOf(claim.Subject), GroupOf(claim.Object), claim.Attributes.Without(name => name == "asOf"));
    }

    private string GroupOf(string mention) =>
        mention == Article.Id ? mention : FaceOf(_mentions.First(m => m.Mention.Id == mention).Entity).Id;

    private string MentionOf(string entity) =>
        entity == Article.Id ? entity : _mentions.First(m => m.Entity.Id == entity).Mention.Id;

    private IEnumerable<TextSpan> Places(string form)
    {
        for (var at = Article.Body.IndexOf(form, StringComparison.Ordinal); at >= 0; at = Article.Body.IndexOf(form, at + 1, StringComparison.Ordinal))
            yield return TextSpan.At(at, form.Length);
    }
}
