namespace KnowledgeGraph.Core.Tenures;

/// <summary>Which post stands above a deputy's: 副局长 below 局长, 区委副书记 below 区委书记.</summary>
public static class DeputyTitles
{
    private static readonly string[] Marks = ["常务副", "副"];

    /// <summary>The title of the head whose deputy it is; null where it is no deputy's.</summary>
    public static string? HeadOf(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        foreach (var mark in Marks)
        {
            var at = title.LastIndexOf(mark, StringComparison.Ordinal);
            if (at >= 0 && at + mark.Length < title.Length) return title.Remove(at, mark.Length);
        }
        return null;
    }
}
