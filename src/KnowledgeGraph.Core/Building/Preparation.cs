using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Identity.Faces;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Core.Building;

/// <summary>An article made ready for the graph: its faces, its days, and the form in which it is stored.</summary>
internal sealed record Preparation(StoredArticle Stored, ArticleFaces Faces)
{
    /// <exception cref="ArgumentException">The claims contradict themselves; the message says where.</exception>
    public static Preparation Of(ArticleClaims claims, string searchTokens, GraphOntology ontology, IReadOnlySet<string> pinned)
    {
        ClaimsCheck.Verify(claims, ontology);
        var faces = ArticleFaces.Of(claims, ontology, pinned);
        Dictionary<string, DateOnly> days = [];
        foreach (var claim in claims.Claims)
        {
            if (ClaimDay.Of(claim, claims.Article, ontology.Edge(claim.Type)) is { } day) days.Add(claim.Id, day);
        }
        return new Preparation(
            new StoredArticle(
                claims,
                faces.Mentions.ToDictionary(entry => entry.Key, entry => entry.Value.Id),
                faces.Claims.ToDictionary(entry => entry.Key, entry => entry.Value.Id),
                days,
                searchTokens),
            faces);
    }
}
