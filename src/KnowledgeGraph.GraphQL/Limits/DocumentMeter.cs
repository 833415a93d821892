using GraphQLParser.AST;
using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Limits;

/// <summary>Measures a parsed document; each fragment once, so that the work is that of reading it.</summary>
internal sealed class DocumentMeter
{
    /// <summary>The lists of introspection that can be nested without end; the same as graphql-js counts.</summary>
    private static readonly HashSet<string> IntrospectionLists = ["fields", "interfaces", "possibleTypes", "inputFields"];

    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments = [];
    private readonly Dictionary<string, DocumentMeasure> _measured = [];
    private readonly HashSet<string> _open = [];

    private DocumentMeter(GraphQLDocument document)
    {
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>()) _fragments.TryAdd(NameOf(fragment.FragmentName), fragment);
    }

    /// <summary>All operations of a document together, and its fragments once more, since validation walks them too.</summary>
    /// <exception cref="RefusedException">A fragment contains itself.</exception>
    public static DocumentMeasure Measure(GraphQLDocument document)
    {
        var meter = new DocumentMeter(document);
        var total = default(DocumentMeasure);
        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            total = total.And(meter.Of(operation.SelectionSet)).And(Directives(operation.Directives));
            foreach (var variable in operation.Variables?.Items ?? []) total = total.And(Directives(variable.Directives)).And(new DocumentMeasure(Values: ValueMeter.Of(variable.DefaultValue)));
        }
        return meter._fragments.Keys.Aggregate(total, (sum, name) => sum.And(meter.OfFragment(name)));
    }

    private DocumentMeasure Of(GraphQLSelectionSet? selections)
    {
        var sum = default(DocumentMeasure);
        foreach (var selection in selections?.Selections ?? []) sum = sum.And(Of(selection));
        return sum;
    }

    private DocumentMeasure Of(ASTNode selection) => selection switch
    {
        GraphQLField field => Of(field),
        GraphQLInlineFragment inline => Of(inline.SelectionSet).And(Directives(inline.Directives)),
        GraphQLFragmentSpread spread => OfFragment(NameOf(spread.FragmentName)).And(Directives(spread.Directives)),
        _ => default,
    };

    private DocumentMeasure Of(GraphQLField field)
    {
        var inner = Of(field.SelectionSet);
        var list = field.SelectionSet is not null && IntrospectionLists.Contains(field.Name.StringValue) ? 1 : 0;
        var own = new DocumentMeasure(
            Fields: 1,
            Depth: inner.Depth + 1,
            Aliases: field.Alias is null ? 0 : 1,
            Values: ValueMeter.Of(field.Arguments),
            Introspections: field.Name.StringValue is "__schema" or "__type" ? 1 : 0,
            IntrospectionDepth: inner.IntrospectionDepth + list);
        return own.And(inner).And(Directives(field.Directives));
    }

    private DocumentMeasure OfFragment(string name)
    {
        if (_measured.TryGetValue(name, out var known)) return known;
        if (!_fragments.TryGetValue(name, out var fragment)) return default;
        if (!_open.Add(name)) throw new RefusedException(ErrorCode.CircularFragment, $"The fragment '{name}' contains itself; take the spread that leads back to it away.");
        var measure = Of(fragment.SelectionSet).And(Directives(fragment.Directives));
        _open.Remove(name);
        return _measured[name] = measure;
    }

    private static DocumentMeasure Directives(GraphQLDirectives? directives) => directives is null
        ? default
        : new(Directives: directives.Count, Values: directives.Sum(directive => ValueMeter.Of(directive.Arguments)));

    private static string NameOf(GraphQLFragmentName name) => name.Name.StringValue;
}
