namespace KnowledgeGraph.GraphQL.Limits;

/// <summary>How much a request may ask for; on by default, checked from the cheapest to the dearest before anything runs.</summary>
/// <remarks>
/// Validation grows with the square of the fields and with what fragments unfold to, so everything up to <see cref="IntrospectionDepth"/>
/// is measured on the parsed document before it; <see cref="Price"/> is worked out after it, with the variables' actual values.
/// </remarks>
public sealed record QueryLimits
{
    /// <summary>Bytes of a request's body.</summary>
    public int BodyBytes { get; init; } = 256 * 1024;

    /// <summary>Characters of a document.</summary>
    public int DocumentLength { get; init; } = 32_000;

    /// <summary>Lexical tokens of a document.</summary>
    public int Tokens { get; init; } = 4_000;

    /// <summary>Fields, each counted as often as fragments repeat it.</summary>
    public int Fields { get; init; } = 500;

    /// <summary>Operations and fragments; validation compares fragments that stand side by side two by two.</summary>
    public int Definitions { get; init; } = 50;

    /// <summary>Errors that an answer tells; a document of mistakes gets no longer answer than it is itself.</summary>
    public int Errors { get; init; } = 20;

    /// <summary>Fields inside fields.</summary>
    public int Depth { get; init; } = 24;

    /// <summary>Aliased fields, each counted as often as fragments repeat it.</summary>
    public int Aliases { get; init; } = 50;

    /// <summary>Directives, each counted as often as fragments repeat it.</summary>
    public int Directives { get; init; } = 50;

    /// <summary>Variables of all operations.</summary>
    public int Variables { get; init; } = 100;

    /// <summary>Values that stand in a document: items of lists and members of objects, too; variables' values do not count.</summary>
    public int Values { get; init; } = 500;

    /// <summary>Values of the variables, items of lists and members of objects, too.</summary>
    public int VariableValues { get; init; } = 2_000;

    /// <summary>Questions about the schema in one document: <c>__schema</c>, <c>__type</c>.</summary>
    public int Introspections { get; init; } = 5;

    /// <summary>Lists inside lists of introspection: fields of types of fields.</summary>
    public int IntrospectionDepth { get; init; } = 3;

    /// <summary>Objects that an answer could hold.</summary>
    public int Price { get; init; } = 20_000;

    /// <summary>How long a request may run.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(15);
}
