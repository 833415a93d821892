using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Identity.Names;

namespace KnowledgeGraph.Core.Identity.Faces;

/// <summary>A post is its title and its body; one whose body no sentence names is its title within the home of the paper.</summary>
internal sealed class PositionFace : IFaceRule
{
    public string Type => "Position";

    public GroupFace FaceOf(Mention mention, ArticleView article)
    {
        var title = CanonicalName.Of(mention.Attributes["title"] ?? mention.Name);
        var body = article.From(mention, "POST_OF").OrderByDescending(claim => claim.Confidence).ThenBy(claim => claim.Span).ThenBy(claim => claim.Id, StringComparer.Ordinal)
            .Select(claim => article.Faces[claim.Object]).FirstOrDefault();
        return body is null
            ? new GroupFace(Type, title, [$"{title}@{article.HomeFacet}"], [article.HomeFacet], [])
            : new GroupFace(Type, title, [KeyOf(title, body)], [], [body.Id]);
    }

    /// <summary>The key under which the posts of one title in one body meet, whether or not the title tells the body's level: 镇党委书记 and 党委书记 of 竹坞镇.</summary>
    public static string KeyOf(string title, GroupFace body) => $"{LevelledTitle.Without(title, DistrictFace.NameOf(body))}@{body.Name}";
}
