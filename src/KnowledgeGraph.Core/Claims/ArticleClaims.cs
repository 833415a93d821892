using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Claims;

/// <summary>All that one article states: its mentions and the claims between them.</summary>
/// <remarks>Every subject and object of a claim is a mention of this article, but for the object of WROTE, which is the article itself.</remarks>
/// <param name="Article">The article.</param>
/// <param name="Mentions">In order of first occurrence, unnamed ones last.</param>
/// <param name="Claims">In order of span, then type, then id.</param>
/// <param name="Extractor">Name and version of what read the article; a newer version reads stored articles anew.</param>
public sealed record ArticleClaims(Article Article, IReadOnlyList<Mention> Mentions, IReadOnlyList<Claim> Claims, string Extractor)
{
    /// <summary>The date of what the article tells: its main event's first day, else the day that its lead names; null where it dates nothing.</summary>
    /// <remarks>Known where the article has just been read: no store keeps it, and the graph needs it for nothing.</remarks>
    public PartialDate? Day { get; init; }
}
