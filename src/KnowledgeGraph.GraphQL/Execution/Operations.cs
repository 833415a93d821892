using GraphQLParser.AST;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>What kinds of operations a document holds.</summary>
internal static class Operations
{
    /// <summary>Whether one that could be meant is of that kind: the named one, or any where none is named.</summary>
    public static bool Any(GraphQLDocument document, string? name, Func<OperationType, bool> kind) => document.Definitions
        .OfType<GraphQLOperationDefinition>()
        .Any(operation => kind(operation.Operation) && (name is null || operation.Name?.Value == name));

    public static bool Subscribes(GraphQLDocument document, string? name) => Any(document, name, kind => kind == OperationType.Subscription);
}
