using KnowledgeGraph.Core.Claims;

namespace KnowledgeGraph.Core.Building;

/// <summary>Whether two readings of an article state the same, field for field.</summary>
internal static class ClaimsEquality
{
    public static bool Same(ArticleClaims one, ArticleClaims other) =>
        one.Extractor == other.Extractor
        && one.Article == other.Article
        && one.Claims.SequenceEqual(other.Claims)
        && one.Mentions.Count == other.Mentions.Count
        && one.Mentions.Zip(other.Mentions).All(pair => Same(pair.First, pair.Second));

    private static bool Same(Mention one, Mention other) =>
        one.Id == other.Id && one.Type == other.Type && one.Name == other.Name && one.Aliases.SequenceEqual(other.Aliases)
        && one.Occurrences.SequenceEqual(other.Occurrences) && one.Attributes.Equals(other.Attributes);
}
