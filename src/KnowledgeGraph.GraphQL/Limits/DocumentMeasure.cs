namespace KnowledgeGraph.GraphQL.Limits;

/// <summary>What a document, or a part of it, unfolds to.</summary>
/// <remarks>Counts stop at <see cref="Most"/>, so that doubling fragments overflow nothing.</remarks>
internal readonly record struct DocumentMeasure(long Fields, int Depth, long Aliases, long Directives, int IntrospectionDepth)
{
    private const long Most = 1_000_000_000;

    /// <summary>Both, side by side.</summary>
    public DocumentMeasure And(DocumentMeasure other) => new(
        Math.Min(Most, Fields + other.Fields),
        Math.Max(Depth, other.Depth),
        Math.Min(Most, Aliases + other.Aliases),
        Math.Min(Most, Directives + other.Directives),
        Math.Max(IntrospectionDepth, other.IntrospectionDepth));
}
