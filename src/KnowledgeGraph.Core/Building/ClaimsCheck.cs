using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Ontology;

namespace KnowledgeGraph.Core.Building;

/// <summary>Refuses claims that contradict themselves, before anything of them is stored.</summary>
internal static class ClaimsCheck
{
    /// <exception cref="ArgumentException">Names the article, the claim and what is wrong with it.</exception>
    public static void Verify(ArticleClaims claims, GraphOntology ontology)
    {
        HashSet<string> ends = [claims.Article.Id], ids = [];
        foreach (var mention in claims.Mentions)
        {
            if (!ends.Add(mention.Id)) throw Wrong(claims, mention.Id, "two mentions have this id.");
        }
        foreach (var claim in claims.Claims)
        {
            if (!ids.Add(claim.Id)) throw Wrong(claims, claim.Id, "two claims have this id.");
            if (!ontology.HasEdge(claim.Type)) throw Wrong(claims, claim.Id, $"the ontology has no edge type '{claim.Type}'.");
            if (!ends.Contains(claim.Subject)) throw Wrong(claims, claim.Id, $"its subject {claim.Subject} is no mention of the article.");
            if (!ends.Contains(claim.Object)) throw Wrong(claims, claim.Id, $"its object {claim.Object} is no mention of the article.");
            if (claim.Span.End > claims.Article.Body.Length || claim.Quote != claim.Span.In(claims.Article.Body))
                throw Wrong(claims, claim.Id, $"its quote does not stand at {claim.Span}.");
        }
    }

    private static ArgumentException Wrong(ArticleClaims claims, string id, string reason) =>
        new($"Article {claims.Article.Id} ({claims.Article.Title}), read by {claims.Extractor}: {id}: {reason}");
}
