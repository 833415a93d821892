using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Identity.Names;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Identity.Faces;

/// <summary>A project is its core name and its home; a name long enough to be known elsewhere also tells where it stands and who builds it.</summary>
internal sealed class ProjectFace : IFaceRule
{
    private const int LongName = 6;

    public string Type => "Project";

    public GroupFace FaceOf(Mention mention, ArticleView article)
    {
        var core = ProjectName.CoreOf(mention.Name, article.Home);
        if (core.Length < LongName) return new GroupFace(Type, core, [$"{core}@{article.HomeFacet}"], [article.HomeFacet], []);
        var places = article.From(mention, "LOCATED_IN").Select(claim => Facet.Of(Facet.At, article.NameOf(claim.Object)));
        var builders = article.To(mention, "UNDERTAKES").Select(claim => Facet.Of(Facet.Builder, article.NameOf(claim.Subject)));
        return new GroupFace(Type, core, [core], [.. places.Concat(builders).Append(article.HomeFacet).Distinct().Order(CodePointComparer.Instance)], []);
    }
}
