using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Progress;

/// <summary>One thing that a sentence tells of a project's way: a step, a deadline, or a name.</summary>
internal sealed record Step(Thing Project, string? Status, PartialDate? Date, PartialDate? Deadline, string? Word, string? Name, TextSpan Span, string Rule, double Confidence)
{
    public AttributeSet Attributes => AttributeSet.Of(("status", Status), ("date", Date?.ToString()), ("deadline", Deadline?.ToString()), ("step", Word), ("name", Name));
}
