namespace KnowledgeGraph.Evaluation.References;

/// <summary>An article as a reference annotation or an extractor's output describes it, one line of a file.</summary>
/// <remarks>Properties bear the names of the format; see <c>kg extract --format eval</c> in docs/quality.md.</remarks>
public sealed record AnnotatedArticle
{
    public string? Page { get; init; }

    public string? Title { get; init; }

    /// <summary>Further titles that are right too.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    public string? Date { get; init; }

    /// <summary>The first words of the body; references only.</summary>
    public string? Start { get; init; }

    /// <summary>The last words of the body; references only.</summary>
    public string? End { get; init; }

    /// <summary>The cleaned text; output only.</summary>
    public string? Body { get; init; }

    /// <summary>Right either way: neither presence nor absence counts.</summary>
    public bool? Optional { get; init; }

    public IReadOnlyList<AnnotatedEntity> Entities { get; init; } = [];

    public IReadOnlyList<AnnotatedFact> Facts { get; init; } = [];

    /// <summary>This article without what only a reference may say.</summary>
    public AnnotatedArticle AsOutput() => this with
    {
        Optional = null,
        Titles = [],
        Entities = [.. Entities.Select(entity => entity.AsOutput())],
        Facts = [.. Facts.Select(fact => fact.AsOutput())],
    };
}
