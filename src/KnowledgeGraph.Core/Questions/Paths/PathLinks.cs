using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;

namespace KnowledgeGraph.Core.Questions.Paths;

/// <summary>Links as a search asks for them: no entity twice, and no more facts of it than a cap, so that a hub does not make it slow.</summary>
internal sealed class PathLinks(IGraphReader reader)
{
    private const int MostFacts = 200;

    private readonly Dictionary<(string Edge, FactDirection Direction), Dictionary<string, Links>> _known = [];

    /// <summary>The entities of those ids that are stored, and their links by facts of one type; not to be called twice at once for the same.</summary>
    public async Task<IReadOnlyDictionary<string, Links>> OfAsync(IEnumerable<string> ids, string edge, FactDirection direction, CancellationToken cancellation)
    {
        if (!_known.TryGetValue((edge, direction), out var known)) _known[(edge, direction)] = known = [];
        string[] unknown = [.. ids.Where(id => !known.ContainsKey(id)).Distinct()];
        if (unknown.Length == 0) return known;
        var query = new ExpandQuery { Parents = unknown, FactType = edge, Direction = direction, First = MostFacts };
        foreach (var (id, links) in await reader.LinksAsync(query, cancellation)) known[id] = links;
        return known;
    }
}
