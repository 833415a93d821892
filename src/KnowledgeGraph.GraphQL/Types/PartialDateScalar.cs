using GraphQL.Types;
using GraphQLParser.AST;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>As much of a date as a text states: "2014", "2014-08", "2014-08-15".</summary>
internal sealed class PartialDateScalar : ScalarGraphType
{
    public const string TypeName = "PartialDate";

    public PartialDateScalar()
    {
        Name = TypeName;
        Description = "As much of a date as a text states (日期): a year \"2014\", a month \"2014-08\" or a day \"2014-08-15\".";
    }

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLNullValue => null,
        GraphQLStringValue text => ParseValue((string)text.Value),
        _ => ThrowLiteralConversionError(value),
    };

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        string text when PartialDate.TryParse(text, out var date) => date,
        string text => throw new FormatException($"'{text}' is no date; write 2014, 2014-08 or 2014-08-15."),
        _ => ThrowValueConversionError(value),
    };

    /// <summary>Dates of the graph are stored as texts of this form; days come as days.</summary>
    public override object? Serialize(object? value) => value switch
    {
        null => null,
        string text => text,
        DateOnly day => PartialDate.Of(day).ToString(),
        PartialDate date => date.ToString(),
        _ => ThrowSerializationError(value),
    };
}
