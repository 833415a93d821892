using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Relations;

/// <summary>An edge between two ends of an article, before ids are given: what a rule reads off a sentence.</summary>
/// <param name="Type">An edge type of the ontology.</param>
/// <param name="Subject">From where.</param>
/// <param name="Object">To where.</param>
/// <param name="Attributes">The edge's own attributes.</param>
/// <param name="Span">The sentence that says so.</param>
/// <param name="Rule">The rule that read it.</param>
/// <param name="Confidence">From 0 to 1.</param>
public sealed record Relation(string Type, End Subject, End Object, AttributeSet Attributes, TextSpan Span, string Rule, double Confidence);

/// <summary>An end of a relation: a thing or an event of the article, by its index, or the article itself.</summary>
public readonly record struct End(EndKind Kind, int Index)
{
    public static End Article { get; } = new(EndKind.Article, 0);

    public static End Thing(int index) => new(EndKind.Thing, index);

    public static End Event(int index) => new(EndKind.Event, index);
}

/// <summary>What stands at an end of a relation.</summary>
public enum EndKind
{
    Thing,
    Event,
    Article,
}

/// <summary>All relations of an article.</summary>
public sealed record RelationLayer(IReadOnlyList<Relation> Relations);
