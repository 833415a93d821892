using GraphQLParser.AST;

namespace KnowledgeGraph.GraphQL.Limits;

/// <summary>Counts values, in a document and in its variables; validation looks at each.</summary>
internal static class ValueMeter
{
    public static int Of(GraphQLArguments? arguments) => arguments?.Sum(argument => Of(argument.Value)) ?? 0;

    /// <summary>The values of variables: items of lists and members of objects, too.</summary>
    public static int OfVariables(object? value) => value switch
    {
        IReadOnlyDictionary<string, object?> members => 1 + members.Values.Sum(OfVariables),
        IDictionary<string, object?> members => 1 + members.Values.Sum(OfVariables),
        IEnumerable<object?> list => 1 + list.Sum(OfVariables),
        _ => 1,
    };

    public static int Of(GraphQLValue? value) => value switch
    {
        null => 0,
        GraphQLListValue list => 1 + (list.Values?.Sum(Of) ?? 0),
        GraphQLObjectValue members => 1 + (members.Fields?.Sum(member => Of(member.Value)) ?? 0),
        _ => 1,
    };
}
