namespace KnowledgeGraph.Extraction.Pages.Articles;

/// <summary>How much a shared pair of characters says: the fewer texts of the page have it, the more.</summary>
internal sealed class PairWeights
{
    private readonly Dictionary<int, int> _texts = [];
    private readonly int _count;

    public PairWeights(IReadOnlyCollection<HashSet<int>> texts)
    {
        _count = texts.Count;
        foreach (var pair in texts.SelectMany(pairs => pairs)) _texts[pair] = _texts.GetValueOrDefault(pair) + 1;
    }

    /// <summary>The share of what <paramref name="part"/> says that <paramref name="whole"/> says too, from 0 to 1.</summary>
    public double Shared(HashSet<int> part, HashSet<int> whole)
    {
        double shared = 0, all = 0;
        foreach (var pair in part)
        {
            var weight = Of(pair);
            all += weight;
            if (whole.Contains(pair)) shared += weight;
        }
        return all > 0 ? shared / all : 0;
    }

    private double Of(int pair) => Math.Log((_count + 1.0) / Math.Max(1, _texts.GetValueOrDefault(pair))) + 0.05;
}
