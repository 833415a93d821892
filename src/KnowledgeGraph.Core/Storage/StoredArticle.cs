using KnowledgeGraph.Core.Claims;

namespace KnowledgeGraph.Core.Storage;

/// <summary>An article as a store keeps it: with its claims and the groups that hold them.</summary>
/// <param name="Claims">The article, its mentions and its claims.</param>
/// <param name="MentionGroups">Mention id → id of its mention group.</param>
/// <param name="ClaimGroups">Claim id → id of its claim group.</param>
/// <param name="Days">Claim id → the day for which it is stated, where it is known.</param>
/// <param name="SearchTokens">What the article is found by: tokens of title and body, separated by spaces. A backend keeps them as an index only; read back they are empty.</param>
public sealed record StoredArticle(
    ArticleClaims Claims,
    IReadOnlyDictionary<string, string> MentionGroups,
    IReadOnlyDictionary<string, string> ClaimGroups,
    IReadOnlyDictionary<string, DateOnly> Days,
    string SearchTokens);
