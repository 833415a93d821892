using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Identity.Names;

namespace KnowledgeGraph.Core.Identity.Faces;

/// <summary>A document is its title; one whose title many share (《合作协议》) is that of the day's papers of one home.</summary>
internal sealed class DocumentFace : IFaceRule
{
    public string Type => "Document";

    public GroupFace FaceOf(Mention mention, ArticleView article)
    {
        var name = CanonicalName.Of(mention.Name);
        if (!DocumentName.IsGeneric(name)) return new GroupFace(Type, name, [name], [], []);
        return new GroupFace(Type, name, [$"{name}@{article.Issue}@{article.HomeFacet}"], [Facet.Of(Facet.Day, article.Issue), article.HomeFacet], []);
    }
}
