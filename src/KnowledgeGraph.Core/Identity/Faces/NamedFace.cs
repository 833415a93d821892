using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Identity.Names;

namespace KnowledgeGraph.Core.Identity.Faces;

/// <summary>A thing that is its name: alone where the name is long, else within the home of the paper. For places and for types that users add.</summary>
internal sealed class NamedFace(string type) : IFaceRule
{
    /// <summary>From so many characters on, a name is taken to be the only one of its kind: 望汐金融商务区, but not 文化广场.</summary>
    private const int LongName = 6;

    public string Type => type;

    public GroupFace FaceOf(Mention mention, ArticleView article)
    {
        var name = CanonicalName.Of(mention.Name);
        return name.Length >= LongName
            ? new GroupFace(Type, name, [name], [], [])
            : new GroupFace(Type, name, [$"{name}@{article.HomeFacet}"], [article.HomeFacet], []);
    }
}
