namespace KnowledgeGraph.Core.Identity.Names;

/// <summary>How alike two names are, from 0 to 1: Dice's coefficient over pairs of neighbouring characters.</summary>
internal static class NameLikeness
{
    public static double Of(string one, string other)
    {
        if (one == other) return 1;
        var (mine, theirs) = (Pairs(one), Pairs(other));
        return mine.Count + theirs.Count == 0 ? 0 : 2.0 * mine.Count(theirs.Contains) / (mine.Count + theirs.Count);
    }

    private static HashSet<(char, char)> Pairs(string name) => [.. Enumerable.Range(0, Math.Max(0, name.Length - 1)).Select(at => (name[at], name[at + 1]))];
}
