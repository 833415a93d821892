using KnowledgeGraph.Extraction.Pages.Articles;

namespace KnowledgeGraph.Extraction.Pages.Headlines;

/// <summary>Finds headlines that stand in a heap, apart from all articles: where such a one stands says nothing of whose it is.</summary>
internal static class HeadHeaps
{
    /// <summary>As many as one article has: a kicker, a headline, a line below it.</summary>
    private const int MostOfOne = 3;

    /// <summary>Parts a run of lines that stand apart from each other and are more than one article has.</summary>
    public static IEnumerable<HeadGroup> Part(HeadGroup group)
    {
        if (group.Lines.Skip(1).Count(line => line.Paragraph.Apart) < MostOfOne) return [group];
        var runs = new List<List<Placed>>();
        foreach (var line in group.Lines)
        {
            if (runs.Count == 0 || line.Paragraph.Apart) runs.Add([]);
            runs[^1].Add(line);
        }
        return runs.Select(run => new HeadGroup(run));
    }

    /// <summary>The groups of runs without text between that are more than one article has and that are liked best by different articles.</summary>
    /// <param name="groups">The groups in the page's order.</param>
    /// <param name="liked">The article that a group has most in common with, or -1 where it has little with any.</param>
    public static HashSet<HeadGroup> Of(IReadOnlyList<HeadGroup> groups, Func<HeadGroup, int> liked)
    {
        var heaps = new HashSet<HeadGroup>();
        for (int first = 0, end; first < groups.Count; first = end)
        {
            for (end = first + 1; end < groups.Count && groups[end].First == groups[end - 1].Last + 1;) end++;
            var run = groups.Skip(first).Take(end - first).ToList();
            if (run.Count >= MostOfOne && run.Select(liked).Where(draft => draft >= 0).Distinct().Skip(1).Any()) heaps.UnionWith(run);
        }
        return heaps;
    }
}
