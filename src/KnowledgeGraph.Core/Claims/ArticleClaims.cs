using KnowledgeGraph.Core.Articles;

namespace KnowledgeGraph.Core.Claims;

/// <summary>All that one article states: its mentions and the claims between them.</summary>
/// <remarks>Every subject and object of a claim is a mention of this article, but for the object of WROTE, which is the article itself.</remarks>
/// <param name="Article">The article.</param>
/// <param name="Mentions">In order of first occurrence, unnamed ones last.</param>
/// <param name="Claims">In order of span, then type, then id.</param>
/// <param name="Extractor">Name and version of what read the article; a newer version reads stored articles anew.</param>
public sealed record ArticleClaims(Article Article, IReadOnlyList<Mention> Mentions, IReadOnlyList<Claim> Claims, string Extractor);
