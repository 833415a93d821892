using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Evaluation.Fitting;

/// <summary>The sets of an article's candidates that do not overlap; for any scores it finds the best as the extractor does (weighted interval scheduling).</summary>
internal sealed class NameSets
{
    private readonly int[] _order;
    private readonly int[] _lengths;
    private readonly int[] _before;
    private readonly (double Score, int Length)[] _best;

    public NameSets(IReadOnlyList<TextSpan> spans)
    {
        _order = [.. Enumerable.Range(0, spans.Count).OrderBy(at => spans[at].End).ThenBy(at => spans[at].Start)];
        int[] ends = [.. _order.Select(at => spans[at].End)];
        _lengths = [.. _order.Select(at => spans[at].Length)];
        _before = [.. _order.Select(at => EndingBy(ends, spans[at].Start))];
        _best = new (double, int)[spans.Count + 1];
    }

    /// <summary>Puts the positions of the best set's spans into <paramref name="chosen"/>, the last first; of equal totals that with the longer names.</summary>
    public void Choose(ReadOnlySpan<double> scores, List<int> chosen)
    {
        chosen.Clear();
        for (var at = 0; at < _order.Length; at++) _best[at + 1] = Takes(scores, at) ? With(scores, at) : _best[at];
        for (var at = _order.Length; at > 0;)
        {
            if (!Takes(scores, at - 1))
            {
                at--;
                continue;
            }
            chosen.Add(_order[at - 1]);
            at = _before[at - 1];
        }
    }

    private bool Takes(ReadOnlySpan<double> scores, int at) => scores[_order[at]] > 0 && With(scores, at).CompareTo(_best[at]) > 0;

    private (double Score, int Length) With(ReadOnlySpan<double> scores, int at) =>
        (_best[_before[at]].Score + scores[_order[at]], _best[_before[at]].Length + _lengths[at]);

    private static int EndingBy(int[] ends, int offset)
    {
        int low = 0, high = ends.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ends[middle] <= offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
