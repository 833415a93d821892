using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Identity.Folding;

/// <summary>Sums of tallies, in code-point order, without zeros.</summary>
internal static class Tallies
{
    public static IReadOnlyList<Tally> Sum(IEnumerable<Tally> tallies)
    {
        var counts = new SortedDictionary<string, int>(CodePointComparer.Instance);
        foreach (var tally in tallies) counts[tally.Value] = counts.GetValueOrDefault(tally.Value) + tally.Count;
        return [.. counts.Where(entry => entry.Value != 0).Select(entry => new Tally(entry.Key, entry.Value))];
    }
}
