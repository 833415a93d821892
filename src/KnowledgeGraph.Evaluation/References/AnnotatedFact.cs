namespace KnowledgeGraph.Evaluation.References;

/// <summary>A fact of an annotated article; subject and object are ids of its entities.</summary>
public sealed record AnnotatedFact
{
    public string Type { get; init; } = "";

    public string? Subject { get; init; }

    public string? Object { get; init; }

    /// <summary>Further objects that are right too.</summary>
    public IReadOnlyList<string> Objects { get; init; } = [];

    public string? Title { get; init; }

    public IReadOnlyList<string> Titles { get; init; } = [];

    public string? Role { get; init; }

    public IReadOnlyList<string> Roles { get; init; } = [];

    public string? Status { get; init; }

    public IReadOnlyList<string> Statuses { get; init; } = [];

    public string? State { get; init; }

    public bool? Former { get; init; }

    public string? StartDate { get; init; }

    public string? EndDate { get; init; }

    /// <summary>Read off the official list alone; not scored.</summary>
    public bool? Derived { get; init; }

    public bool? Optional { get; init; }

    /// <summary>The sentences that an extractor read it from.</summary>
    public IReadOnlyList<FactSentence> Evidence { get; init; } = [];

    /// <summary>The confidence of its surest sentence; null where none is told.</summary>
    internal double? Confidence => Evidence.Max(sentence => sentence.Confidence);

    internal AnnotatedFact AsOutput() => this with { Optional = null, Objects = [], Titles = [], Roles = [], Statuses = [] };
}

/// <summary>One sentence that states a fact.</summary>
/// <param name="Confidence">How sure the extractor is that it does, from 0 to 1; null in references.</param>
public sealed record FactSentence(double? Confidence);
