using KnowledgeGraph.Core.Questions.Finding;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Questions.Paths;

/// <summary>Finds shortest ways between people (or organisations, or divisions): by events attended together; where those do not lead there, by posts and projects too; or by what the asker names.</summary>
/// <remarks>The search goes by ids; entities and facts are read of the paths alone that are told.</remarks>
public sealed class PathFinder(IGraphReader reader)
{
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
        var links = new PathLinks(reader);
        string[] by = edges.Count > 0 ? [.. edges.Distinct()] : Meetings;
        // Where the ends are named by ids, this is the first half of a step, too.
        var known = await links.OfAsync([from, to], by[0], FactDirection.Out, cancellation);
        var (starts, goals) = (await EndAsync(from, known, cancellation), await EndAsync(to, known, cancellation));
        if (starts.Count == 0 || goals.Count == 0) return [];
        var ways = await new PathSearch(links, by).FindAsync(starts, goals, maxSteps, cancellation);
        if (ways.Count == 0 && edges.Count == 0) ways = await new PathSearch(links, All).FindAsync(starts, goals, maxSteps, cancellation);
        return await ReadAsync([.. ways.OrderBy(way => Stations(way).Count(station => station.Type != "Person"))
            .ThenByDescending(way => way.Sum(step => step.Articles))
            .ThenBy(way => string.Join('/', Stations(way).Select(station => station.Id)), CodePointComparer.Instance).Take(first)], cancellation);
    }

    private async Task<IReadOnlyList<PathNode>> EndAsync(string end, IReadOnlyDictionary<string, Links> known, CancellationToken cancellation) =>
        known.TryGetValue(end, out var links) && Ends.Contains(links.Type)
            ? [new PathNode(end, links.Type)]
            : [.. (await new EntityFinder(reader).FindAsync(end, Ends, cancellation)).Select(entity => new PathNode(entity.Id, entity.Type))];

    /// <summary>Paths of which something went away meanwhile are left out.</summary>
    private async Task<IReadOnlyList<GraphPath>> ReadAsync(IReadOnlyList<IReadOnlyList<PathLink>> ways, CancellationToken cancellation)
    {
        FactName[] names = [.. ways.SelectMany(way => way).SelectMany(step => new[] { new FactName(step.Edge, step.Ahead), new FactName(step.Edge, step.Back) }).Distinct()];
        var facts = names.Length == 0 ? new Dictionary<string, Triple>() : await reader.TriplesAsync(names, cancellation);
        return [.. ways.Where(way => way.All(step => facts.ContainsKey(step.Ahead) && facts.ContainsKey(step.Back))).Select(way => new GraphPath([.. way.Select(Read)]))];

        PathStep Read(PathLink step) => new(facts[step.Ahead].Subject, facts[step.Back].Subject, facts[step.Ahead].Object, [facts[step.Ahead].Fact, facts[step.Back].Fact]);
    }

    private static IEnumerable<PathNode> Stations(IReadOnlyList<PathLink> way) => way.Count == 0 ? [] : [way[0].From, .. way.Select(step => step.To)];
}
