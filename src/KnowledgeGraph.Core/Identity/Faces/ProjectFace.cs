using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Identity.Names;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Identity.Faces;

/// <summary>A project is its core name and its home; a name long enough to be known elsewhere also tells where it stands and who builds it.</summary>
internal sealed class ProjectFace : IFaceRule
{
    private const int LongName = 6;
    private const int ShortestOther = 4;

    public string Type => "Project";

    public GroupFace FaceOf(Mention mention, ArticleView article)
    {
        var core = ProjectName.CoreOf(mention.Name, article.Home);
        string[] keys = [.. Names(core, mention, article).Select(name => name.Length < LongName ? $"{name}@{article.HomeFacet}" : name).Distinct().Order(CodePointComparer.Instance)];
        if (core.Length < LongName) return new GroupFace(Type, core, keys, [article.HomeFacet], []);
        var places = article.From(mention, "LOCATED_IN").Select(claim => Facet.Of(Facet.At, article.NameOf(claim.Object)));
        var builders = article.To(mention, "UNDERTAKES").Select(claim => Facet.Of(Facet.Builder, article.NameOf(claim.Subject)));
        return new GroupFace(Type, core, keys, [.. places.Concat(builders).Append(article.HomeFacet).Distinct().Order(CodePointComparer.Instance)], []);
    }

    /// <summary>Its name, and further names that the article gives it (更名, 现名); an end of a name (大桥, 产业园) only stands for it. With the division in front it is a whole name (沧浦区体育公园, now 红枫体育公园).</summary>
    private static IEnumerable<string> Names(string core, Mention mention, ArticleView article)
    {
        var others = mention.Aliases.Select(CanonicalName.Of).Where(alias => ProjectName.CoreOf(alias, article.Home) is var other && other.Length >= ShortestOther && other != core).ToList();
        return others.Where(alias => !core.Contains(alias, StringComparison.Ordinal) && !others.Exists(longer => longer != alias && longer.EndsWith(alias, StringComparison.Ordinal))).Select(alias => ProjectName.CoreOf(alias, article.Home)).Prepend(core);
    }
}
