using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Identity.Names;

namespace KnowledgeGraph.Core.Identity.Faces;

/// <summary>A coded division is its code, whoever names it; one that no list has is its name within its home.</summary>
internal sealed class DistrictFace : IFaceRule
{
    public string Type => "District";

    public GroupFace FaceOf(Mention mention, ArticleView article)
    {
        var name = CanonicalName.Of(mention.Name);
        return mention.Attributes["adcode"] is { } code
            ? new GroupFace(Type, code, [code], [Facet.Of(Facet.Name, mention.Name)], [])
            : new GroupFace(Type, name, [name], [article.HomeFacet], []);
    }

    /// <summary>What a body is called: of a coded division its official name.</summary>
    public static string NameOf(GroupFace body) => body.Value(Facet.Name) ?? body.Name;

    /// <summary>The code of a coded division's face, else null.</summary>
    public static string? CodeOf(GroupFace face) => face.Type == "District" && face.Value(Facet.Name) is not null ? face.Name : null;
}
