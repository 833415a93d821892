using KnowledgeGraph.Core.Claims;

namespace KnowledgeGraph.Evaluation.Output;

/// <summary>An edge as references write it: a post is a title and the body that it belongs to.</summary>
/// <param name="Type">Edge type.</param>
/// <param name="Subject">Id of the mention.</param>
/// <param name="Object">Id of the mention; null for an article, and for a post whose body no sentence names.</param>
/// <param name="Title">The title of a post.</param>
/// <param name="Nominated">A nomination is no tenure, so it stays apart from one.</param>
internal sealed record EvalEdge(string Type, string Subject, string? Object, string? Title, bool Nominated);

/// <summary>Folds posts into the edges that lead to them.</summary>
internal sealed class EvalPosts
{
    private readonly Dictionary<string, Mention> _mentions;
    private readonly ILookup<string, string> _bodies;

    public EvalPosts(ArticleClaims claims)
    {
        _mentions = claims.Mentions.ToDictionary(mention => mention.Id);
        _bodies = claims.Claims.Where(claim => claim.Type == "POST_OF").ToLookup(claim => claim.Subject, claim => claim.Object);
    }

    public EvalEdge EdgeOf(Claim claim) => claim.Type switch
    {
        "HOLDS" => new EvalEdge(claim.Type, claim.Subject, _bodies[claim.Object].FirstOrDefault(), TitleOf(claim.Object), claim.Attributes["state"] == "nominated"),
        "WROTE" => new EvalEdge(claim.Type, claim.Subject, null, null, false),
        _ => new EvalEdge(claim.Type, claim.Subject, claim.Object, null, false),
    };

    private string TitleOf(string post) => _mentions[post].Attributes["title"] ?? _mentions[post].Name;
}
