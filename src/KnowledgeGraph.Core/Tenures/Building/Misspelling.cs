namespace KnowledgeGraph.Core.Tenures.Building;

/// <summary>Whether one name is likely the other with one character misprinted: 邵明猗 for 邵明漪.</summary>
internal static class Misspelling
{
    private const int Shortest = 3;

    public static bool Of(string name, string other)
    {
        if (name.Length != other.Length || name.Length < Shortest) return false;
        var differing = 0;
        for (var at = 0; at < name.Length; at++)
        {
            if (name[at] != other[at]) differing++;
        }
        return differing == 1;
    }
}
