using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Core.Questions.Paths;

/// <summary>How far a search has come from one end: all nodes within so many steps, each with the steps that lead there the shortest way.</summary>
internal sealed class PathSide(IReadOnlyList<Entity> ends)
{
    private readonly Dictionary<string, List<PathStep>> _reached = ends.ToDictionary(end => end.Id, _ => new List<PathStep>());

    /// <summary>The nodes reached by the last step.</summary>
    public IReadOnlyList<Entity> Level { get; private set; } = ends;

    /// <summary>How many nodes are reached.</summary>
    public int Count => _reached.Count;

    public bool Has(string id) => _reached.ContainsKey(id);

    /// <summary>Goes one step on; each step leads from the level to a node, or comes to it from there.</summary>
    public void Advance(IEnumerable<(Entity Node, Entity Before, PathStep Step)> steps)
    {
        Dictionary<string, (Entity Node, Dictionary<string, PathStep> Steps)> next = [];
        foreach (var (node, before, step) in steps)
        {
            if (_reached.ContainsKey(node.Id)) continue;
            if (!next.TryGetValue(node.Id, out var found)) next[node.Id] = found = (node, []);
            found.Steps.TryAdd(before.Id, step);
        }
        foreach (var (id, found) in next) _reached[id] = [.. found.Steps.Values];
        Level = [.. next.Values.Select(found => found.Node)];
    }

    /// <summary>All shortest ways from the end to a node, nearest step last.</summary>
    /// <param name="id">The node.</param>
    /// <param name="before">The node from which a step of this side comes.</param>
    public IEnumerable<IReadOnlyList<PathStep>> WaysTo(string id, Func<PathStep, Entity> before) => _reached[id].Count == 0
        ? [[]]
        : _reached[id].SelectMany(step => WaysTo(before(step).Id, before).Select(way => (IReadOnlyList<PathStep>)[.. way, step]));
}
