using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Identity.Names;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Identity.Faces;

/// <summary>A person is a name, the posts that the article gives it, whether it signs the article, and the home of the paper.</summary>
internal sealed class PersonFace : IFaceRule
{
    public string Type => "Person";

    public GroupFace FaceOf(Mention mention, ArticleView article)
    {
        var name = CanonicalName.Of(mention.Name);
        var posts = article.From(mention, "HOLDS").Where(claim => claim.Attributes["state"] != "corrected").GroupBy(claim => article.Faces[claim.Object].Id).ToList();
        var past = posts.Where(post => post.All(IsPast)).Select(post => Facet.Of(Facet.PastPost, post.Key));
        var bylines = article.From(mention, "WROTE").Select(claim => Facet.Of(Facet.Byline, claim.Attributes["role"] ?? "reporter"));
        string[] official = mention.Attributes["official"] == "true" ? [Facet.Official] : [];
        return new GroupFace(
            Type,
            name,
            [name],
            [.. past.Concat(bylines).Concat(official).Append(article.HomeFacet).Distinct().Order(CodePointComparer.Instance)],
            [.. posts.Select(post => post.Key).Order(CodePointComparer.Instance)]);
    }

    private static bool IsPast(Claim claim) => claim.Attributes["state"] is "former" or "ended";
}
