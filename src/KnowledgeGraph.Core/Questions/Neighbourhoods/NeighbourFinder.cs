using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Questions.Neighbourhoods;

/// <summary>What lies around an entity: as far as so many facts lead, the nearest first.</summary>
/// <remarks>One statement to the store for a level; of one node and edge type no more facts than a cap, so a hub does not make it slow.</remarks>
public sealed class NeighbourFinder(IGraphReader reader, GraphOntology ontology)
{
    private const int MostFacts = 100;
    private const int MostNodes = 5_000;

    /// <summary>The neighbours: by distance, then by the articles that state what leads there, then by id.</summary>
    /// <param name="start">Around which entity.</param>
    /// <param name="hops">How many facts away at most.</param>
    /// <param name="edges">Only facts of these types; all if empty.</param>
    /// <param name="types">Only neighbours of these types are told, whatever lies between; all if empty.</param>
    /// <param name="first">At most so many.</param>
    /// <param name="cancellation">Ends the search.</param>
    public async Task<IReadOnlyList<FoundNeighbour>> FindAsync(
        Entity start, int hops, IReadOnlyCollection<string> edges, IReadOnlyCollection<string> types, int first, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(start);
        HashSet<string> reached = [start.Id];
        List<FoundNeighbour> told = [];
        List<Entity> level = [start];
        for (var hop = 1; hop <= hops && level.Count > 0 && told.Count < first && reached.Count < MostNodes; hop++)
        {
            var next = await NextAsync(level, hop, edges, reached, cancellation);
            told.AddRange(next.Where(neighbour => types.Count == 0 || types.Contains(neighbour.Node.Type)));
            level = [.. next.Select(neighbour => neighbour.Node)];
        }
        return [.. told.Take(first)];
    }

    private async Task<List<FoundNeighbour>> NextAsync(List<Entity> level, int hop, IReadOnlyCollection<string> edges, HashSet<string> reached, CancellationToken cancellation)
    {
        Dictionary<string, (Entity Node, List<Fact> Facts)> found = [];
        var query = new AroundQuery
        {
            Parents = [.. level.Select(node => node.Id)],
            FactTypes = [.. ontology.Edges.Select(edge => edge.Name).Where(edge => edges.Count == 0 || edges.Contains(edge))],
            First = MostFacts,
        };
        foreach (var neighbour in (await reader.AroundAsync(query, cancellation)).Values.SelectMany(facts => facts).Where(neighbour => !reached.Contains(neighbour.Node.Id)))
        {
            if (!found.TryGetValue(neighbour.Node.Id, out var known)) found[neighbour.Node.Id] = known = (neighbour.Node, []);
            if (!known.Facts.Exists(fact => fact.Id == neighbour.Fact.Id)) known.Facts.Add(neighbour.Fact);
        }
        reached.UnionWith(found.Keys);
        return [.. found.Values
            .Select(one => new FoundNeighbour(one.Node, hop, [.. one.Facts.OrderByDescending(fact => fact.Articles).ThenBy(fact => fact.Id, CodePointComparer.Instance)]))
            .OrderByDescending(one => one.Facts.Sum(fact => fact.Articles)).ThenBy(one => one.Node.Id, CodePointComparer.Instance)];
    }
}
