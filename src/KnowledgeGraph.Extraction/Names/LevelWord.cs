namespace KnowledgeGraph.Extraction.Names;

/// <summary>The word of level by which a text means a division that it has named: 区 after 云溪区.</summary>
internal static class LevelWord
{
    /// <summary>The last character of the division's name; none for a community (社区), which nobody calls 区.</summary>
    public static char? Of(string division) => division.Length < 2 || division.EndsWith("社区", StringComparison.Ordinal) ? null : division[^1];
}
