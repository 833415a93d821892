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
/// <remarks>One statement to the store an edge type and level, and no more facts of a node than a cap: a hub does not make it slow.</remarks>
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
        var (starts, goals) = (await finder.FindAsync(from, Ends, cancellation), await finder.FindAsync(to, Ends, cancellation));
        if (starts.Count == 0 || goals.Count == 0) return [];
        var paths = await SearchAsync(starts, goals, edges.Count > 0 ? edges : Meetings, maxSteps, cancellation);
        if (paths.Count == 0 && edges.Count == 0) paths = await SearchAsync(starts, goals, All, maxSteps, cancellation);
        return [.. paths.OrderBy(path => path.Stations.Count(station => station.Type != "Person"))
            .ThenByDescending(path => path.Steps.Sum(step => step.Facts.Min(fact => fact.Articles)))
            .ThenBy(path => string.Join('/', path.Stations.Select(station => station.Id)), CodePointComparer.Instance).Take(first)];
    }

    private async Task<List<GraphPath>> SearchAsync(IReadOnlyList<Entity> starts, IReadOnlyList<Entity> goals, IReadOnlyCollection<string> edges, int maxSteps, CancellationToken cancellation)
    {
        Dictionary<string, List<PathStep>> reached = starts.ToDictionary(start => start.Id, _ => new List<PathStep>());
        var goal = goals.Select(end => end.Id).ToHashSet();
        List<Entity> level = [.. starts];
        for (var depth = 0; depth < maxSteps && level.Count > 0 && reached.Count < MostNodes && !goal.Any(reached.ContainsKey); depth++)
        {
            Dictionary<string, (Entity Node, List<PathStep> Steps)> next = [];
            foreach (var step in await StepsAsync(level, edges, cancellation))
            {
                if (reached.ContainsKey(step.To.Id)) continue;
                if (!next.TryGetValue(step.To.Id, out var found)) next[step.To.Id] = found = (step.To, []);
                if (!found.Steps.Exists(known => known.From.Id == step.From.Id)) found.Steps.Add(step);
            }
            foreach (var (id, found) in next) reached[id] = found.Steps;
            level = [.. next.Values.Select(found => found.Node)];
        }
        return [.. goal.Where(reached.ContainsKey).SelectMany(id => Back(id, reached))];
    }

    /// <summary>From each node to what it shares, and from there to all who share it.</summary>
    private async Task<List<PathStep>> StepsAsync(List<Entity> level, IReadOnlyCollection<string> edges, CancellationToken cancellation)
    {
        List<PathStep> steps = [];
        foreach (var edge in edges)
        {
            var out_ = await reader.ExpandAsync(new ExpandQuery { Parents = [.. level.Select(node => node.Id)], FactType = edge, First = MostFacts }, cancellation);
            var shared = out_.Values.SelectMany(slice => slice.Items).Select(item => item.Node.Id).Distinct().ToList();
            if (shared.Count == 0) continue;
            var back = await reader.ExpandAsync(new ExpandQuery { Parents = shared, FactType = edge, Direction = FactDirection.In, First = MostFacts }, cancellation);
            steps.AddRange(level.SelectMany(node => out_[node.Id].Items.SelectMany(item => back[item.Node.Id].Items
                .Where(other => other.Node.Id != node.Id && (other.Node.Type == "Person" || edge != "PARTICIPATED_IN"))
                .Select(other => new PathStep(node, other.Node, item.Node, [item.Fact, other.Fact])))));
        }
        return steps;
    }

    private static IEnumerable<GraphPath> Back(string id, Dictionary<string, List<PathStep>> reached) => reached[id].Count == 0
        ? [new GraphPath([])]
        : reached[id].SelectMany(step => Back(step.From.Id, reached).Select(path => new GraphPath([.. path.Steps, step])));
}
