using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>What a document selects of a type, fragments included, whatever directives leave out.</summary>
/// <param name="document">Has the fragments.</param>
/// <param name="schema">Has the types that fragments name.</param>
/// <param name="selection">The selection; null for none.</param>
/// <param name="type">The type, or a list of it.</param>
internal sealed class Selected(GraphQLDocument document, ISchema schema, GraphQLSelectionSet? selection, IGraphType type)
{
    private readonly IGraphType _type = type.GetNamedType();

    /// <summary>The fields in order, each as often as it stands there.</summary>
    public IEnumerable<SelectedField> Fields() => (selection?.Selections ?? []).SelectMany(OfNode);

    private IEnumerable<SelectedField> OfNode(ASTNode node) => node switch
    {
        GraphQLField field => [new SelectedField(document, schema, field, (_type as IComplexGraphType)?.Fields.Find(field.Name.Value))],
        GraphQLInlineFragment inline => Part(inline.SelectionSet, inline.TypeCondition),
        GraphQLFragmentSpread spread when Fragment(spread) is { } fragment => Part(fragment.SelectionSet, fragment.TypeCondition),
        _ => [],
    };

    private GraphQLFragmentDefinition? Fragment(GraphQLFragmentSpread spread) =>
        document.Definitions.OfType<GraphQLFragmentDefinition>().FirstOrDefault(fragment => fragment.FragmentName.Name.Value == spread.FragmentName.Name.Value);

    private IEnumerable<SelectedField> Part(GraphQLSelectionSet part, GraphQLTypeCondition? condition) =>
        new Selected(document, schema, part, condition is null ? _type : schema.AllTypes[condition.Type.Name.Value] ?? _type).Fields();
}

/// <summary>One field of a selection.</summary>
internal sealed class SelectedField(GraphQLDocument document, ISchema schema, GraphQLField field, FieldType? definition)
{
    public string Name { get; } = field.Name.StringValue;

    /// <summary>The field of the schema; null for those that every type has (__typename).</summary>
    public FieldType? Definition { get; } = definition;

    /// <summary>What it selects itself; nothing of a leaf.</summary>
    public Selected Inside() => new(document, schema, Definition is null ? null : field.SelectionSet, Definition?.ResolvedType ?? new StringGraphType());
}
