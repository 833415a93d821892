using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Questions.Finding;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Questions.People;

/// <summary>Somebody who shares events and articles with another.</summary>
/// <param name="Person">The other person.</param>
/// <param name="Events">The events that both attended, newest first.</param>
/// <param name="Articles">How many articles name both.</param>
public sealed record Companion(Entity Person, IReadOnlyList<Entity> Events, int Articles);

/// <summary>Who is together with somebody: at events, and in articles.</summary>
public sealed class Companions(IGraphReader reader)
{
    private const int MostEvents = 1000;
    private const int MostAtOne = 200;
    private static readonly string[] People = ["Person"];

    /// <summary>Those who share most events, then most articles; then by id.</summary>
    /// <param name="person">By id or name; of namesakes the best known.</param>
    /// <param name="first">At most so many.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<IReadOnlyList<Companion>> OfAsync(string person, int first, CancellationToken cancellation)
    {
        if (await new EntityFinder(reader).FindAsync(person, People, cancellation) is not [var me, ..]) return [];
        var (meeting, naming) = (EventsAsync(me, cancellation), new CoMentions(reader).OfAsync(me, int.MaxValue, cancellation));
        var (events, articles) = (await meeting, (await naming).ToDictionary(other => other.Person.Id));
        return [.. events.Keys.Concat(articles.Keys).Distinct()
            .Select(id => new Companion(events.TryGetValue(id, out var met) ? met.Person : articles[id].Person, met.Events ?? [], articles.TryGetValue(id, out var named) ? named.Articles : 0))
            .OrderByDescending(other => other.Events.Count).ThenByDescending(other => other.Articles).ThenBy(other => other.Person.Id, CodePointComparer.Instance).Take(first)];
    }

    private async Task<Dictionary<string, (Entity Person, List<Entity> Events)>> EventsAsync(Entity me, CancellationToken cancellation)
    {
        var attended = (await reader.ExpandAsync(new ExpandQuery { Parents = [me.Id], FactType = "PARTICIPATED_IN", First = MostEvents }, cancellation))[me.Id].Items.Select(item => item.Node).DistinctBy(node => node.Id).ToList();
        if (attended.Count == 0) return [];
        var others = await reader.ExpandAsync(new ExpandQuery { Parents = [.. attended.Select(node => node.Id)], FactType = "PARTICIPATED_IN", Direction = FactDirection.In, First = MostAtOne }, cancellation);
        Dictionary<string, (Entity Person, List<Entity> Events)> met = [];
        foreach (var node in attended)
        {
            foreach (var other in others[node.Id].Items.Select(item => item.Node).Where(other => other.Type == "Person" && other.Id != me.Id).DistinctBy(other => other.Id))
            {
                if (!met.TryGetValue(other.Id, out var known)) met[other.Id] = known = (other, []);
                known.Events.Add(node);
            }
        }
        return met;
    }
}
