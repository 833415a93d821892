using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Building;

/// <summary>Which new component takes the place of which stored entity or fact: the one with which it has most in common.</summary>
/// <remarks>Only how much is written depends on it, never the graph: ids follow from content.</remarks>
internal static class RowMatching
{
    /// <param name="overlaps">Stored id, number of the component, and how much they have in common; the same pair can come several times.</param>
    /// <returns>Number of the component → stored id whose place it takes.</returns>
    public static IReadOnlyDictionary<int, string> Match(IEnumerable<(string Stored, int Component, int Weight)> overlaps)
    {
        Dictionary<int, string> kept = [];
        HashSet<string> taken = [];
        foreach (var (stored, component) in ByWeight(overlaps))
        {
            if (!kept.ContainsKey(component) && taken.Add(stored)) kept.Add(component, stored);
        }
        return kept;
    }

    private static IEnumerable<(string Stored, int Component)> ByWeight(IEnumerable<(string Stored, int Component, int Weight)> overlaps) =>
        overlaps.GroupBy(overlap => (overlap.Stored, overlap.Component))
            .OrderByDescending(pair => pair.Sum(overlap => overlap.Weight))
            .ThenBy(pair => pair.Key.Stored, CodePointComparer.Instance)
            .ThenBy(pair => pair.Key.Component)
            .Select(pair => pair.Key);
}
