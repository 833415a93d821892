namespace KnowledgeGraph.GraphQL.Limits;

/// <summary>What a document, or a part of it, unfolds to.</summary>
/// <remarks>Counts stop at <see cref="Most"/>, so that doubling fragments overflow nothing.</remarks>
/// <param name="Fields">Fields.</param>
/// <param name="Depth">Fields inside fields.</param>
/// <param name="Aliases">Fields with an alias.</param>
/// <param name="Directives">Directives.</param>
/// <param name="Values">Values that stand in the document: items of lists and members of objects, too.</param>
/// <param name="Introspections">Questions about the schema.</param>
/// <param name="IntrospectionDepth">Lists inside lists of such a question.</param>
internal readonly record struct DocumentMeasure(
    long Fields = 0, int Depth = 0, long Aliases = 0, long Directives = 0, long Values = 0, long Introspections = 0, int IntrospectionDepth = 0)
{
    private const long Most = 1_000_000_000;

    /// <summary>Both, side by side.</summary>
    public DocumentMeasure And(DocumentMeasure other) => new(
        Math.Min(Most, Fields + other.Fields),
        Math.Max(Depth, other.Depth),
        Math.Min(Most, Aliases + other.Aliases),
        Math.Min(Most, Directives + other.Directives),
        Math.Min(Most, Values + other.Values),
        Math.Min(Most, Introspections + other.Introspections),
        Math.Max(IntrospectionDepth, other.IntrospectionDepth));
}
