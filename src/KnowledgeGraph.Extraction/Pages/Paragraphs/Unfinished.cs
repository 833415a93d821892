namespace KnowledgeGraph.Extraction.Pages.Paragraphs;

/// <summary>Whether a line's own words show that the next goes on with it, whatever the width of its column.</summary>
internal static class Unfinished
{
    private const string Openers = "（(《“【";
    private const string Closers = "）)》”】";
    private const int Reach = 24;
    private const int ShortRest = 6;

    /// <summary>A comma at its end, a bracket that the next line closes, or a sentence without an end above a short rest that has one: 研究/决定：.</summary>
    public static bool Is(string line, string next)
    {
        if (line.Length == 0 || next.Length == 0) return false;
        if (line[^1] is '，' or '、') return true;
        if (Open(line) is { } closer && next.AsSpan(0, Math.Min(Reach, next.Length)).IndexOf(closer) >= 0) return true;
        if (Punctuation.Ends(line)) return false;
        return next[^1] == '：' ? next.Length <= ShortRest && line.Length > next.Length * 3 : "；。".Contains(next[^1]) && line.Contains('，') && next.Length <= line.Length / 2;
    }

    /// <summary>What closes the bracket that the line leaves open.</summary>
    private static char? Open(string line)
    {
        for (var at = line.Length - 1; at >= 0; at--)
        {
            if (Closers.Contains(line[at])) return null;
            if (Openers.IndexOf(line[at]) is >= 0 and var kind) return Closers[kind];
        }
        return null;
    }
}
