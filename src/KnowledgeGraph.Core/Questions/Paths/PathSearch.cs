using KnowledgeGraph.Core.Storage.Queries;

namespace KnowledgeGraph.Core.Questions.Paths;

/// <summary>Walks from both ends until they meet, at a station or at what two stations share: half a step at a time, for which the store is asked once an edge type.</summary>
/// <param name="links">The store.</param>
/// <param name="edges">The types of facts to go by.</param>
internal sealed class PathSearch(PathLinks links, IReadOnlyCollection<string> edges)
{
    private const int MostNodes = 20_000;

    /// <summary>While both sides together go on from so few nodes, they go on at once: a statement less costs less than a search too far.</summary>
    private const int Few = 100;

    /// <summary>All shortest ways; the side that has fewer nodes to go on from goes first.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<PathLink>>> FindAsync(IReadOnlyList<PathNode> starts, IReadOnlyList<PathNode> goals, int maxSteps, CancellationToken cancellation)
    {
        var (ahead, back) = (new PathSide(starts), new PathSide(goals));
        var ways = Meet(ahead, back);
        for (var left = 2 * maxSteps; left > 0 && ways.Count == 0 && ahead.Width > 0 && back.Width > 0 && ahead.Count + back.Count < MostNodes;)
        {
            PathSide[] sides = ahead.IsBetween == back.IsBetween && left > 1 && ahead.Width + back.Width <= Few ? [ahead, back] : ahead.Width <= back.Width ? [ahead] : [back];
            var direction = sides[0].IsBetween ? FactDirection.In : FactDirection.Out;
            var found = await Task.WhenAll(edges.Select(async edge => (edge, await links.OfAsync(sides.SelectMany(side => side.Places(edge)), edge, direction, cancellation))));
            foreach (var side in sides)
            {
                if (!side.IsBetween) side.Leave(found, side == ahead ? (_, _) => true : IsWay);
                else side.Arrive(found, side == ahead ? IsWay : (node, edge) => IsWay(node, edge) || edges.Count > 1 || ahead.Has(node.Id));
            }
            left -= sides.Length;
            ways = Meet(ahead, back);
        }
        return ways;
    }

    /// <summary>At events a way leads to people only: a division that is at all of them would join everybody. It may start from one.</summary>
    private static bool IsWay(PathNode node, string edge) => node.Type == "Person" || edge != "PARTICIPATED_IN";

    private static List<IReadOnlyList<PathLink>> Meet(PathSide ahead, PathSide back) => (ahead.IsBetween, back.IsBetween) switch
    {
        (false, false) => [.. ahead.Level.Where(node => back.Has(node.Id)).SelectMany(node => Ways(ahead, node, [], node, back))],
        (true, true) => [.. ahead.StepsTo(back).SelectMany(step => Ways(ahead, step.From, [step], step.To, back))],
        _ => [],
    };

    private static IEnumerable<IReadOnlyList<PathLink>> Ways(PathSide ahead, PathNode from, IReadOnlyList<PathLink> between, PathNode to, PathSide back) =>
        ahead.WaysTo(from.Id).SelectMany(way => back.WaysTo(to.Id).Select(rest => (IReadOnlyList<PathLink>)[.. way, .. between, .. rest.Reverse().Select(step => step.Turned())]));
}
