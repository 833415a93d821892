using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Identity.Names;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Identity.Faces;

/// <summary>An organisation is its full name; where the name tells little (第一小学), within the home of the paper.</summary>
/// <remarks>
/// A firm's full name also meets the short one of its home's papers: 溪川建设有限公司, 溪川建设公司. Further names that the article gives it (简称, 更名为) meet what others call so.
/// </remarks>
internal sealed class OrganizationFace : IFaceRule
{
    /// <summary>Shorter names stand for any body of their kind (公司, 学校).</summary>
    private const int ShortestOther = 4;

    public string Type => "Organization";

    public GroupFace FaceOf(Mention mention, ArticleView article)
    {
        var name = OrganizationName.Of(mention.Name, article.Home);
        var others = mention.Aliases.Where(alias => alias.Length >= ShortestOther && alias != mention.Name).Select(alias => OrganizationName.Of(alias, article.Home)).SelectMany(other => Keys(other, article));
        string[] keys = [.. Keys(name, article).Concat(others).Distinct().Order(CodePointComparer.Instance)];
        if (!name.Distinctive || name.Core != name.Canonical) return new GroupFace(Type, name.Canonical, keys, [article.HomeFacet], []);
        var code = name.Division is { } division && division != article.Home ? article.CodeOf(division) : null;
        return new GroupFace(Type, name.Canonical, keys, code is null ? [] : [Facet.Of(Facet.Division, code)], []);
    }

    private static string[] Keys(OrganizationName name, ArticleView article) =>
        !name.Distinctive ? [$"{name.Core}@{article.HomeFacet}"] : name.Core != name.Canonical ? [name.Core, $"{name.Core}@{article.HomeFacet}"] : [name.Core];
}
