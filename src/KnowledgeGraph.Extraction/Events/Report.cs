using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>A clause that reports an event; whether the event is news and which reports tell of one event is decided later.</summary>
internal sealed record Report
{
    public required string Kind { get; init; }

    /// <summary>The clause that reports it.</summary>
    public required Clause Clause { get; init; }

    /// <summary>The noun or verb that tells the kind: 座谈会, 签署.</summary>
    public required TextSpan Trigger { get; init; }

    /// <summary>The words that name it, the trigger among them.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The name as made from those words.</summary>
    public required string Name { get; init; }

    public required ReportForm Form { get; init; }

    /// <summary>Whether a stronger report of the same sentence outweighs it.</summary>
    public bool IsWeak { get; init; }

    /// <summary>The verb that holds the event where a noun names it, else the trigger.</summary>
    public TextSpan Verb { get; init; }

    /// <summary>The thing that reaches a state, comes into being or is signed: its index; null where no name says so.</summary>
    public int? Theme { get; init; }
}
