using KnowledgeGraph.Core.Claims;

namespace KnowledgeGraph.Core.Identity.Faces;

/// <summary>How mentions of one type get their face. Pure; reads the article and the faces of lower layers.</summary>
internal interface IFaceRule
{
    string Type { get; }

    GroupFace FaceOf(Mention mention, ArticleView article);
}
