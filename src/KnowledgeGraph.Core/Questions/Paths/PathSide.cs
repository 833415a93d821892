using KnowledgeGraph.Core.Storage.Queries;

namespace KnowledgeGraph.Core.Questions.Paths;

/// <summary>How far a search has come from one end: all stations within so many steps, each with the steps that lead there the shortest way. Between two stations it stands at what they share.</summary>
internal sealed class PathSide(IReadOnlyList<PathNode> ends)
{
    private readonly Dictionary<string, Dictionary<string, PathLink>> _reached = ends.ToDictionary(end => end.Id, _ => new Dictionary<string, PathLink>());
    private readonly HashSet<PathThing> _passed = [];
    private Dictionary<PathThing, List<PathHop>> _things = [];

    /// <summary>The stations reached by the last step.</summary>
    public IReadOnlyList<PathNode> Level { get; private set; } = ends;

    /// <summary>Whether it stands at things, half a step beyond the level.</summary>
    public bool IsBetween { get; private set; }

    /// <summary>From how many nodes it goes on.</summary>
    public int Width => IsBetween ? _things.Count : Level.Count;

    /// <summary>How many stations are reached.</summary>
    public int Count => _reached.Count;

    public bool Has(string id) => _reached.ContainsKey(id);

    /// <summary>The ids from which it goes on by facts of one type.</summary>
    public IEnumerable<string> Places(string edge) => IsBetween ? _things.Keys.Where(thing => thing.Edge == edge).Select(thing => thing.Id) : Level.Select(node => node.Id);

    /// <summary>Half a step, from the level to what it has to do with; to what was passed before, nothing new leads.</summary>
    public void Leave(IReadOnlyList<(string Edge, IReadOnlyDictionary<string, Links> Links)> found, Func<PathNode, string, bool> isWay)
    {
        _things = [];
        foreach (var node in Level)
        {
            foreach (var (edge, links) in found.Where(found => isWay(node, found.Edge) && found.Links.ContainsKey(node.Id)))
            {
                foreach (var link in links[node.Id].Items.Where(link => !_passed.Contains(new(link.Node, edge))))
                {
                    if (!_things.TryGetValue(new(link.Node, edge), out var hops)) _things[new(link.Node, edge)] = hops = [];
                    hops.Add(new(node, link.Fact, link.Articles));
                }
            }
        }
        _passed.UnionWith(_things.Keys);
        IsBetween = true;
    }

    /// <summary>The other half, to all who have to do with the same.</summary>
    public void Arrive(IReadOnlyList<(string Edge, IReadOnlyDictionary<string, Links> Links)> found, Func<PathNode, string, bool> isWay)
    {
        Dictionary<string, (PathNode Node, Dictionary<string, PathLink> Steps)> next = [];
        foreach (var (thing, hops) in _things)
        {
            if (!found.First(found => found.Edge == thing.Edge).Links.TryGetValue(thing.Id, out var links)) continue;
            foreach (var link in links.Items.Where(link => !_reached.ContainsKey(link.Node)))
            {
                var node = new PathNode(link.Node, link.NodeType);
                if (!isWay(node, thing.Edge)) continue;
                if (!next.TryGetValue(node.Id, out var station)) next[node.Id] = station = (node, []);
                foreach (var hop in hops) station.Steps.TryAdd(hop.Node.Id, PathLink.Of(hop, new(node, link.Fact, link.Articles), thing));
            }
        }
        foreach (var (id, station) in next) _reached[id] = station.Steps;
        Level = [.. next.Values.Select(station => station.Node)];
        IsBetween = false;
    }

    /// <summary>The steps from this side to another that stands at the same things, one for each two stations.</summary>
    public IEnumerable<PathLink> StepsTo(PathSide other) => _things.Where(thing => other._things.ContainsKey(thing.Key))
        .SelectMany(thing => thing.Value.SelectMany(hop => other._things[thing.Key].Where(far => far.Node.Id != hop.Node.Id).Select(far => PathLink.Of(hop, far, thing.Key))))
        .DistinctBy(step => (step.From.Id, step.To.Id));

    /// <summary>All shortest ways from the end to a station, each step away from the end, nearest step last.</summary>
    public IEnumerable<IReadOnlyList<PathLink>> WaysTo(string id) => _reached[id].Count == 0
        ? [[]]
        : _reached[id].Values.SelectMany(step => WaysTo(step.From.Id).Select(way => (IReadOnlyList<PathLink>)[.. way, step]));
}
