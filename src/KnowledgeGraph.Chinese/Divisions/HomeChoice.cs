namespace KnowledgeGraph.Chinese.Divisions;

/// <summary>Decides which of several divisions of one name a paper calls home: the one whose neighbourhood the page names most.</summary>
public static class HomeChoice
{
    /// <summary>The home division, or null where the catalogue knows none of that name.</summary>
    /// <param name="catalogue">The divisions.</param>
    /// <param name="home">The home as the page's metadata name it.</param>
    /// <param name="text">The page's text, in which the divisions around it are looked for.</param>
    public static Division? Of(DivisionCatalogue catalogue, string home, string text)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var named = catalogue.HomesNamed(home);
        if (named.Count <= 1) return named.Count == 0 ? null : named[0];
        var dense = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        return named.MaxBy(division => Evidence(catalogue, division, dense));
    }

    private static int Evidence(DivisionCatalogue catalogue, Division home, string text)
    {
        var count = catalogue.ChildrenOf(home).Count(child => text.Contains(child.Name, StringComparison.Ordinal)) * 2;
        for (var above = catalogue.ParentOf(home); above is not null; above = catalogue.ParentOf(above))
        {
            if (text.Contains(DivisionNames.Short(above.Name) ?? above.Name, StringComparison.Ordinal)) count += 3;
        }
        return count;
    }
}
