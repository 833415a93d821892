using KnowledgeGraph.Core.Storage.Queries;

namespace KnowledgeGraph.GraphQL.Search;

/// <summary>A hit with the tokens that it was found by.</summary>
internal sealed record Found(SearchHit Hit, IReadOnlyList<string> Tokens);
