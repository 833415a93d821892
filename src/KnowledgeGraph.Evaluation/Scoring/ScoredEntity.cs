using KnowledgeGraph.Evaluation.References;

namespace KnowledgeGraph.Evaluation.Scoring;

/// <summary>An entity of one or several articles that are scored together, with its texts in comparable shape.</summary>
internal sealed class ScoredEntity
{
    public ScoredEntity(AnnotatedEntity source, bool optional)
    {
        Source = source;
        Optional = optional;
        Forms = source.Forms();
        FormSet = [.. Forms];
        Anchor = Comparable.Of(source.Anchor);
        EvidenceText = source.Type == "Event" ? Similarity.EvidenceText(source) : "";
    }

    public AnnotatedEntity Source { get; }

    public string Type => Source.Type;

    public bool Optional { get; }

    public IReadOnlyList<string> Forms { get; }

    public HashSet<string> FormSet { get; }

    public string Anchor { get; }

    public string EvidenceText { get; }

    /// <summary>The first form, for messages.</summary>
    public string Label => Forms.Count > 0 ? Forms[0] : "?";

    /// <summary>The first two forms, for messages.</summary>
    public string Labels => string.Join('/', Forms.Take(2));

    public bool AcceptsKind(string? kind) => kind == Source.Kind || (kind is not null && Source.Kinds.Contains(kind));

    /// <summary>The same thing in one more article: names add up, and it is optional only if it is so everywhere.</summary>
    public ScoredEntity Join(AnnotatedEntity other, bool optional) => new(
        Source with { Names = [.. Forms, .. other.Forms()], Official = Source.Official == true ? true : other.Official },
        Optional && optional);
}
