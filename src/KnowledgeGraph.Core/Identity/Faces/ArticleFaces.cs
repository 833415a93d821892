using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Identity.Faces;

/// <summary>The faces of all mentions and claims of one article: a pure function of what it states.</summary>
/// <param name="Mentions">Mention id → face.</param>
/// <param name="Claims">Claim id → face.</param>
internal sealed record ArticleFaces(IReadOnlyDictionary<string, GroupFace> Mentions, IReadOnlyDictionary<string, ClaimFace> Claims)
{
    /// <summary>Types of which one article can name two that only the text tells apart: namesakes, and events of one day.</summary>
    private static readonly HashSet<string> ToldApart = ["Person", "Event"];

    /// <param name="article">What the article states.</param>
    /// <param name="ontology">Says which attributes only date a claim.</param>
    /// <param name="pinned">Mentions that a judgement takes out of the group of those that look like them.</param>
    public static ArticleFaces Of(ArticleClaims article, GraphOntology ontology, IReadOnlySet<string> pinned)
    {
        var view = new ArticleView(article);
        foreach (var layer in article.Mentions.GroupBy(mention => Layers.Rank(mention.Type)).OrderBy(layer => layer.Key))
        {
            var faces = layer.Select(mention => (mention.Id, Face: Layers.FaceRule(mention.Type).FaceOf(mention, view))).ToList();
            foreach (var (mention, face) in faces)
            {
                var alone = !ToldApart.Contains(face.Type) || faces.All(other => other.Id == mention || !face.Keys.Intersect(other.Face.Keys).Any());
                var own = alone ? face : With(face, Facet.Of(Facet.Apart, $"{article.Article.Id}/{mention}"));
                view.Add(mention, pinned.Contains(mention) ? With(own, Facet.Of(Facet.Judged, mention)) : own);
            }
        }
        return new ArticleFaces(view.Faces, article.Claims.ToDictionary(claim => claim.Id, claim => FaceOf(claim, article, view, ontology)));
    }

    private static GroupFace With(GroupFace face, string entry) => face with { Context = [.. face.Context.Append(entry).Order(CodePointComparer.Instance)] };

    private static ClaimFace FaceOf(Claim claim, ArticleClaims article, ArticleView view, GraphOntology ontology)
    {
        var dates = ontology.Edge(claim.Type).Attributes.Where(attribute => attribute.Dates).Select(attribute => attribute.Name).ToHashSet();
        return new ClaimFace(claim.Type, End(claim.Subject), End(claim.Object), claim.Attributes.Without(dates.Contains));

        string End(string id) => id == article.Article.Id ? id : view.Faces[id].Id;
    }
}
