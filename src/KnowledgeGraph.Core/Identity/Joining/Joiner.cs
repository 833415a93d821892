using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Identity.Joining;

/// <summary>Joins groups to things: Kruskal's algorithm over all links in their total order, respecting constraints.</summary>
/// <remarks>
/// What judgements make one is joined first, whatever the rules say. Then a link joins two components unless they hold a pair that a judgement or a constraint keeps apart, or it means one thing alone and another is linked so too. The result is a function of the set of candidates;
/// the order in which they come does not matter.
/// </remarks>
internal static class Joiner
{
    public static IReadOnlyList<IReadOnlyList<Candidate>> Join(IEnumerable<Candidate> candidates, JoinRules rules, JudgedPairs judged)
    {
        Candidate[] all = [.. candidates.OrderBy(candidate => candidate.Group.Id, CodePointComparer.Instance)];
        var component = all.Select(candidate => new List<Candidate> { candidate }).ToArray();
        var index = all.Select((candidate, at) => (candidate.Group.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at);
        foreach (var (one, other) in judged.Joined) Unite(component[index[one]], component[index[other]]);
        var links = Links(all, rules);
        foreach (var link in links)
        {
            var (one, other) = Ends(link);
            if (one != other && !Forbidden(one, other, rules, judged) && !IsOneOfTwo(link)) Unite(one, other);
        }
        return [.. component.Distinct()];

        (List<Candidate> One, List<Candidate> Other) Ends(Link link) => (component[index[link.Smaller]], component[index[link.Larger]]);

        // Whether a link that means one thing alone has another beside it that leads from one of its ends to a third thing.
        bool IsOneOfTwo(Link link) => link.MeansOne && links.Exists(beside => beside.MeansOne && Leads(Ends(beside), Ends(link)));

        bool Leads((List<Candidate> One, List<Candidate> Other) beside, (List<Candidate> One, List<Candidate> Other) link) =>
            beside.One != beside.Other && !Forbidden(beside.One, beside.Other, rules, judged)
            && (beside.One == link.One || beside.One == link.Other ? beside.Other != link.One && beside.Other != link.Other
                : (beside.Other == link.One || beside.Other == link.Other));

        void Unite(List<Candidate> one, List<Candidate> other)
        {
            if (one == other) return;
            if (one.Count < other.Count) (one, other) = (other, one);
            one.AddRange(other);
            foreach (var moved in other) component[index[moved.Group.Id]] = one;
        }
    }

    /// <summary>The links that are strong enough to join, strongest first.</summary>
    private static List<Link> Links(Candidate[] all, JoinRules rules)
    {
        List<Link> links = [];
        foreach (var (smaller, larger) in Pairs(all))
        {
            if (Strongest(all[smaller], all[larger], rules) is { Strength: >= Link.Joins } link) links.Add(link);
        }
        links.Sort(Link.StrongestFirst);
        return links;
    }

    /// <summary>Each pair that shares a block, once, as places in the list.</summary>
    public static HashSet<(int Smaller, int Larger)> Pairs(IReadOnlyList<Candidate> all)
    {
        HashSet<(int, int)> pairs = [];
        var blocks = all.SelectMany((candidate, at) => candidate.Blocks.Select(block => (block, at))).GroupBy(entry => entry.block, entry => entry.at);
        foreach (int[] block in blocks.Select(block => block.ToArray()))
        {
            for (var larger = 1; larger < block.Length; larger++)
            {
                for (var smaller = 0; smaller < larger; smaller++) pairs.Add((block[smaller], block[larger]));
            }
        }
        return pairs;
    }

    /// <summary>The strongest reason for which the two may be one; null where there is none.</summary>
    public static Link? Strongest(Candidate smaller, Candidate larger, JoinRules rules)
    {
        Link? best = null;
        foreach (var rule in rules.Links)
        {
            var strength = rule.Strength(smaller, larger);
            if (strength > (best?.Strength ?? 0)) best = new Link(strength, smaller.GapTo(larger), smaller.Group.Id, larger.Group.Id, rule.Reason, rule.MeansOne);
        }
        return best;
    }

    private static bool Forbidden(List<Candidate> one, List<Candidate> other, JoinRules rules, JudgedPairs judged) =>
        (!judged.IsEmpty && one.Exists(x => other.Exists(y => judged.Apart(x.Group.Id, y.Group.Id))))
        || rules.Constraints.Any(constraint => one.Exists(x => other.Exists(y => constraint.Forbids(x, y))));
}
