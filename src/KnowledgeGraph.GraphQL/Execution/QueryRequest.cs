using GraphQL;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>A well-formed request, however it came.</summary>
/// <param name="Query">The document; null where <paramref name="DocumentId"/> names it.</param>
/// <param name="OperationName">Which of its operations; null where there is one.</param>
/// <param name="Variables">Values of its variables.</param>
/// <param name="Extensions">What the client adds.</param>
/// <param name="DocumentId">The id of a document that the server knows.</param>
internal sealed record QueryRequest(string? Query, string? OperationName, Inputs? Variables, Inputs? Extensions, string? DocumentId = null);
