using KnowledgeGraph.Core.Claims;

namespace KnowledgeGraph.Core.Storage;

/// <summary>A mention with its article and the entity that holds it now.</summary>
public sealed record StoredMention(Mention Mention, string Article, string Entity);
