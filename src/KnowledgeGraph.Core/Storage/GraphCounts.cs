namespace KnowledgeGraph.Core.Storage;

/// <summary>How much a store holds.</summary>
/// <param name="Articles">Articles.</param>
/// <param name="Entities">Entity type → how many; only types that occur.</param>
/// <param name="Facts">Edge type → how many; only types that occur.</param>
public sealed record GraphCounts(long Articles, IReadOnlyDictionary<string, long> Entities, IReadOnlyDictionary<string, long> Facts);
