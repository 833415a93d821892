using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Clauses;

/// <summary>Spans without overlaps, found by an offset that they hold.</summary>
internal sealed class SpanIndex
{
    private readonly TextSpan[] _spans;

    public SpanIndex(IEnumerable<TextSpan> spans) => _spans = [.. spans.Order()];

    public bool Holds(int offset) => At(offset) is not null;

    public TextSpan? At(int offset)
    {
        var count = Bisection.CountBelow(_spans, offset + 1, span => span.Start);
        return count > 0 && _spans[count - 1].Contains(offset) ? _spans[count - 1] : null;
    }
}
