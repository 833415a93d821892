using KnowledgeGraph.Evaluation.Scoring;

namespace KnowledgeGraph.Evaluation.References;

/// <summary>An entity of an annotated article.</summary>
public sealed record AnnotatedEntity
{
    public string? Id { get; init; }

    public string Type { get; init; } = "";

    public string? Name { get; init; }

    public IReadOnlyList<string> Names { get; init; } = [];

    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Further types that are right too.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    public string? Kind { get; init; }

    public IReadOnlyList<string> Kinds { get; init; } = [];

    public string? Date { get; init; }

    /// <summary>Words of the sentence that reports an event; references only.</summary>
    public string? Anchor { get; init; }

    public bool? Official { get; init; }

    public bool? OfficialOptional { get; init; }

    public bool? Optional { get; init; }

    public IReadOnlyList<AnnotatedEvidence> Evidence { get; init; } = [];

    /// <summary>Every form in its comparable shape, name first, each once.</summary>
    internal IReadOnlyList<string> Forms() =>
        [.. (string.IsNullOrEmpty(Name) ? [] : new[] { Name }).Concat(Names).Concat(Aliases).Select(Comparable.Of).Where(form => form.Length > 0).Distinct()];

    internal AnnotatedEntity AsOutput() => this with { Optional = null, Types = [], Kinds = [], OfficialOptional = null };
}

/// <summary>The words behind an event or a fact.</summary>
public sealed record AnnotatedEvidence(string? Quote);
