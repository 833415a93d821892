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
        int low = 0, high = _spans.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_spans[middle].Start <= offset) low = middle + 1;
            else high = middle;
        }
        return low > 0 && _spans[low - 1].Contains(offset) ? _spans[low - 1] : null;
    }
}
