using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Core.Building;

/// <summary>A mention as its group counts it.</summary>
internal sealed record MentionUse(string Group, Mention Mention, DateOnly? Day)
{
    public static ILookup<string, MentionUse> Of(IEnumerable<StoredArticle> articles) => articles
        .SelectMany(article => article.Claims.Mentions.Select(mention => new MentionUse(article.MentionGroups[mention.Id], mention, article.Claims.Article.Page.IssueDate)))
        .ToLookup(use => use.Group);
}

/// <summary>A claim as its group counts it.</summary>
/// <param name="Group">Its claim group.</param>
/// <param name="Best">What a fact shows of it.</param>
/// <param name="Counts">Whether it counts as the article's statement: of claims of one article between the same two mention groups (that are one fact), only the first does.</param>
internal sealed record ClaimUse(string Group, BestClaim Best, bool Counts)
{
    public static ILookup<string, ClaimUse> Of(IEnumerable<StoredArticle> articles, GraphOntology ontology) =>
        articles.SelectMany(article => UsesOf(article, ontology)).ToLookup(use => use.Group);

    private static List<ClaimUse> UsesOf(StoredArticle article, GraphOntology ontology)
    {
        HashSet<string> counted = [];
        return [.. article.Claims.Claims.OrderBy(claim => claim.Span).ThenBy(claim => claim.Id, StringComparer.Ordinal)
            .Select(claim => new ClaimUse(article.ClaimGroups[claim.Id], BestOf(claim, article), counted.Add(Edge(claim, article, ontology.Edge(claim.Type)))))];
    }

    private static BestClaim BestOf(Claim claim, StoredArticle article) =>
        new(claim.Id, article.Claims.Article.Id, claim.Span, claim.Quote, claim.Confidence, article.Days.TryGetValue(claim.Id, out var day) ? day : null);

    private static string Edge(Claim claim, StoredArticle article, EdgeType edge)
    {
        var (subject, @object) = (GroupOf(claim.Subject), GroupOf(claim.Object));
        if (edge.Symmetric && string.CompareOrdinal(subject, @object) > 0) (subject, @object) = (@object, subject);
        var distinct = claim.Attributes.Without(name => !edge.Attributes.Any(attribute => attribute.Distinct && attribute.Name == name));
        return string.Join('\u001f', claim.Type, subject, @object, distinct.ToString());

        string GroupOf(string end) => article.MentionGroups.GetValueOrDefault(end, end);
    }
}
