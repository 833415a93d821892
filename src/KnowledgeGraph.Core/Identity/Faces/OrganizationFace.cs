using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Identity.Names;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Identity.Faces;

/// <summary>An organisation is its full name; where the name tells little (第一小学), within the home of the paper.</summary>
/// <remarks>A firm's full name also meets the short one of its home's papers: 溪川建设有限公司, 溪川建设公司.</remarks>
internal sealed class OrganizationFace : IFaceRule
{
    public string Type => "Organization";

    public GroupFace FaceOf(Mention mention, ArticleView article)
    {
        var name = OrganizationName.Of(mention.Name, article.Home);
        if (!name.Distinctive) return new GroupFace(Type, name.Canonical, [$"{name.Core}@{article.HomeFacet}"], [article.HomeFacet], []);
        if (name.Core != name.Canonical)
        {
            string[] keys = [name.Core, $"{name.Core}@{article.HomeFacet}"];
            return new GroupFace(Type, name.Canonical, [.. keys.Order(CodePointComparer.Instance)], [article.HomeFacet], []);
        }
        var code = name.Division is { } division && division != article.Home ? article.CodeOf(division) : null;
        return new GroupFace(Type, name.Canonical, [name.Core], code is null ? [] : [Facet.Of(Facet.Division, code)], []);
    }
}
