using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Core.Storage.Queries;

/// <summary>A fact and the entities at both its ends.</summary>
public sealed record Triple(Fact Fact, Entity Subject, Entity Object);
