namespace KnowledgeGraph.Extraction.Names;

/// <summary>Where a name stands in a headline.</summary>
internal static class Headline
{
    /// <summary>Where each of its places ends.</summary>
    public static IEnumerable<int> EndsOf(string name, string title)
    {
        for (var start = title.IndexOf(name, StringComparison.Ordinal); start >= 0; start = title.IndexOf(name, start + 1, StringComparison.Ordinal)) yield return start + name.Length;
    }
}
