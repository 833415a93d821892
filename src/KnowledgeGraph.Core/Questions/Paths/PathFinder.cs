using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Questions.Finding;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Questions.Paths;

/// <summary>One step of a path: two that share an event, a post or a project.</summary>
/// <param name="From">Where the step starts.</param>
/// <param name="To">Where it leads.</param>
/// <param name="Through">What both have to do with.</param>
/// <param name="Facts">The two facts that lead there.</param>
public sealed record PathStep(Entity From, Entity To, Entity Through, IReadOnlyList<Fact> Facts);

/// <summary>The shortest way from one to another.</summary>
public sealed record GraphPath(IReadOnlyList<PathStep> Steps)
{
    /// <summary>Those on the way, both ends included.</summary>
    public IReadOnlyList<Entity> Stations => Steps.Count == 0 ? [] : [Steps[0].From, .. Steps.Select(step => step.To)];
}

/// <summary>Finds shortest ways between people (or organisations, or divisions): by events attended together; where those do not lead there, by posts and projects too; or by what the asker names.</summary>
/// <remarks>Two statements to the store an edge type and step, and no more facts of a node than a cap: a hub does not make it slow.</remarks>
public sealed class PathFinder(IGraphReader reader)
{
    private const int MostFacts = 200;
    private const int MostNodes = 20_000;
    private static readonly string[] Ends = ["Person", "Organization", "District", "Project"];
    private static readonly string[] Meetings = ["PARTICIPATED_IN"];
    private static readonly string[] All = ["PARTICIPATED_IN", "HOLDS", "UNDERTAKES"];

    /// <summary>All shortest paths, those first whose steps rest on more; none where there is no way within the steps allowed.</summary>
    /// <param name="from">One end, by id or name.</param>
    /// <param name="to">The other end.</param>
    /// <param name="maxSteps">At most so many steps.</param>
    /// <param name="edges">Only by facts of these types: two of one type that lead to the same make a step. If empty, by events attended, then by posts and projects too.</param>
    /// <param name="first">At most so many paths.</param>
    /// <param name="cancellation">Ends the search.</param>
    public async Task<IReadOnlyList<GraphPath>> FindAsync(string from, string to, int maxSteps, IReadOnlyCollection<string> edges, int first, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(edges);
        var finder = new EntityFinder(reader);
        var (near, far) = (finder.FindAsync(from, Ends, cancellation), finder.FindAsync(to, Ends, cancellation));
        var (starts, goals) = (await near, await far);
        if (starts.Count == 0 || goals.Count == 0) return [];
        var paths = await SearchAsync(starts, goals, edges.Count > 0 ? edges : Meetings, maxSteps, cancellation);
        if (paths.Count == 0 && edges.Count == 0) paths = await SearchAsync(starts, goals, All, maxSteps, cancellation);
        return [.. paths.OrderBy(path => path.Stations.Count(station => station.Type != "Person"))
            .ThenByDescending(path => path.Steps.Sum(step => step.Facts.Min(fact => fact.Articles)))
            .ThenBy(path => string.Join('/', path.Stations.Select(station => station.Id)), CodePointComparer.Instance).Take(first)];
    }

    /// <summary>Goes on from both ends, step by step from the side that has fewer nodes to go on from, until they meet.</summary>
    private async Task<List<GraphPath>> SearchAsync(IReadOnlyList<Entity> starts, IReadOnlyList<Entity> goals, IReadOnlyCollection<string> edges, int maxSteps, CancellationToken cancellation)
    {
        var (ahead, back) = (new PathSide(starts), new PathSide(goals));
        List<Entity> met = [.. starts.Where(start => back.Has(start.Id))];
        for (var steps = 0; steps < maxSteps && met.Count == 0 && ahead.Level.Count > 0 && back.Level.Count > 0 && ahead.Count + back.Count < MostNodes; steps++)
        {
            if (ahead.Level.Count <= back.Level.Count)
            {
                ahead.Advance((await StepsAsync(ahead.Level, edges, cancellation)).Where(step => IsWay(step, step.To)).Select(step => (step.To, step.From, step)));
                met = [.. ahead.Level.Where(node => back.Has(node.Id))];
            }
            else
            {
                var found = (await StepsAsync(back.Level, edges, cancellation)).Select(step => new PathStep(step.To, step.From, step.Through, [step.Facts[1], step.Facts[0]]));
                back.Advance(found.Where(step => IsWay(step, step.To) && (IsWay(step, step.From) || edges.Count > 1 || ahead.Has(step.From.Id))).Select(step => (step.From, step.To, step)));
                met = [.. back.Level.Where(node => ahead.Has(node.Id))];
            }
        }
        return [.. met.SelectMany(node => ahead.WaysTo(node.Id, step => step.From)
            .SelectMany(way => back.WaysTo(node.Id, step => step.To).Select(rest => new GraphPath([.. way, .. rest.Reverse()]))))];
    }

    /// <summary>At events a way leads to people only: a division that is at all of them would join everybody.</summary>
    private static bool IsWay(PathStep step, Entity node) => node.Type == "Person" || step.Facts[0].Type != "PARTICIPATED_IN";

    /// <summary>From each node to what it shares, and from there to all who share it.</summary>
    private async Task<IReadOnlyList<PathStep>> StepsAsync(IReadOnlyList<Entity> level, IReadOnlyCollection<string> edges, CancellationToken cancellation) =>
        [.. (await Task.WhenAll(edges.Select(edge => StepsAsync(level, edge, cancellation)))).SelectMany(steps => steps)];

    private async Task<IEnumerable<PathStep>> StepsAsync(IReadOnlyList<Entity> level, string edge, CancellationToken cancellation)
    {
        var shared = await reader.ExpandAsync(new ExpandQuery { Parents = [.. level.Select(node => node.Id)], FactType = edge, First = MostFacts }, cancellation);
        var things = shared.Values.SelectMany(slice => slice.Items).Select(item => item.Node.Id).Distinct().ToList();
        if (things.Count == 0) return [];
        var sharing = await reader.ExpandAsync(new ExpandQuery { Parents = things, FactType = edge, Direction = FactDirection.In, First = MostFacts }, cancellation);
        return level.SelectMany(node => shared[node.Id].Items.SelectMany(item => sharing[item.Node.Id].Items
            .Where(other => other.Node.Id != node.Id)
            .Select(other => new PathStep(node, other.Node, item.Node, [item.Fact, other.Fact]))));
    }
}
