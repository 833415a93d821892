using GraphQL;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>A well-formed request, however it came.</summary>
internal sealed record QueryRequest(string Query, string? OperationName, Inputs? Variables, Inputs? Extensions);
