using KnowledgeGraph.Core.Claims;

namespace KnowledgeGraph.Generation;

/// <summary>An invented article with all that it states, and the truth.</summary>
/// <param name="Claims">As a faultless extractor would read it.</param>
/// <param name="Truth">Mention id → what the mention truly is: the same for two mentions that are one thing, whatever they are called.</param>
public sealed record GeneratedArticle(ArticleClaims Claims, IReadOnlyDictionary<string, string> Truth);
