using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Identity.Joining;

/// <summary>Joins groups to things: Kruskal's algorithm over all links in their total order, respecting constraints.</summary>
/// <remarks>
/// A link joins two components unless they hold a pair that a constraint keeps apart. The result is a function of the set of candidates;
/// the order in which they come does not matter.
/// </remarks>
internal static class Joiner
{
    public static IReadOnlyList<IReadOnlyList<Candidate>> Join(IEnumerable<Candidate> candidates, JoinRules rules)
    {
        Candidate[] all = [.. candidates.OrderBy(candidate => candidate.Group.Id, CodePointComparer.Instance)];
        var component = all.Select(candidate => new List<Candidate> { candidate }).ToArray();
        var index = all.Select((candidate, at) => (candidate.Group.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at);
        foreach (var link in Links(all, rules))
        {
            var (one, other) = (component[index[link.Smaller]], component[index[link.Larger]]);
            if (one == other || Forbidden(one, other, rules)) continue;
            if (one.Count < other.Count) (one, other) = (other, one);
            one.AddRange(other);
            foreach (var moved in other) component[index[moved.Group.Id]] = one;
        }
        return [.. component.Distinct()];
    }

    /// <summary>The links that are strong enough to join, strongest first.</summary>
    private static List<Link> Links(Candidate[] all, JoinRules rules)
    {
        List<Link> links = [];
        for (var larger = 1; larger < all.Length; larger++)
        {
            for (var smaller = 0; smaller < larger; smaller++)
            {
                if (Strongest(all[smaller], all[larger], rules) is { Strength: >= Link.Joins } link) links.Add(link);
            }
        }
        links.Sort(Link.StrongestFirst);
        return links;
    }

    private static Link? Strongest(Candidate smaller, Candidate larger, JoinRules rules)
    {
        Link? best = null;
        foreach (var rule in rules.Links)
        {
            var strength = rule.Strength(smaller, larger);
            if (strength > (best?.Strength ?? 0)) best = new Link(strength, smaller.GapTo(larger), smaller.Group.Id, larger.Group.Id, rule.Reason);
        }
        return best;
    }

    private static bool Forbidden(List<Candidate> one, List<Candidate> other, JoinRules rules) =>
        rules.Constraints.Any(constraint => one.Exists(x => other.Exists(y => constraint.Forbids(x, y))));
}
