namespace KnowledgeGraph.Extraction.Names;

/// <summary>The set of candidates without overlaps that has the greatest total score (weighted interval scheduling).</summary>
/// <remarks>Candidates that score nothing or less are never chosen. Of equal totals the one with the longer names wins. O(n log n).</remarks>
internal static class NameChoice
{
    public static IReadOnlyList<Candidate> Best(IEnumerable<Candidate> candidates)
    {
        var sorted = candidates.Where(candidate => candidate.Score > 0 && !candidate.Span.IsEmpty)
            .OrderBy(candidate => candidate.Span.End).ThenBy(candidate => candidate.Span.Start).ThenByDescending(candidate => candidate.Score)
            .ThenBy(candidate => candidate.Type, StringComparer.Ordinal).ToArray();
        var best = new (double Score, int Length)[sorted.Length + 1];
        var taken = new bool[sorted.Length];
        var before = new int[sorted.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            before[i] = EndingBy(sorted, sorted[i].Span.Start, i);
            var with = (Score: best[before[i]].Score + sorted[i].Score, Length: best[before[i]].Length + sorted[i].Span.Length);
            taken[i] = with.CompareTo(best[i]) > 0;
            best[i + 1] = taken[i] ? with : best[i];
        }
        var chosen = new List<Candidate>();
        for (var i = sorted.Length; i > 0;)
        {
            if (taken[i - 1])
            {
                chosen.Add(sorted[i - 1]);
                i = before[i - 1];
            }
            else
            {
                i--;
            }
        }
        chosen.Reverse();
        return chosen;
    }

    /// <summary>How many of the first <paramref name="count"/> candidates end at the offset or before.</summary>
    private static int EndingBy(Candidate[] sorted, int offset, int count)
    {
        int low = 0, high = count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
