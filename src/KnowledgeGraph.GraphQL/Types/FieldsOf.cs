using GraphQLParser.AST;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>Fields of a document, wherever they stand.</summary>
internal static class FieldsOf
{
    /// <summary>All of that name.</summary>
    public static IEnumerable<GraphQLField> Name(GraphQLDocument document, string name) => document.Definitions.OfType<IHasSelectionSetNode>().SelectMany(part => Within(part.SelectionSet, name));

    private static IEnumerable<GraphQLField> Within(GraphQLSelectionSet? selection, string name) => (selection?.Selections ?? []).SelectMany(IEnumerable<GraphQLField> (node) => node switch
    {
        GraphQLField field when field.Name.Value == name => [field, .. Within(field.SelectionSet, name)],
        IHasSelectionSetNode part => Within(part.SelectionSet, name),
        _ => [],
    });
}
