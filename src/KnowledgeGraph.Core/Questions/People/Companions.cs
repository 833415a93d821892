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
    /// <remarks>The walk goes by ids; entities are read of those alone who are told.</remarks>
    /// <param name="person">By id or name; of namesakes the best known.</param>
    /// <param name="first">At most so many.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<IReadOnlyList<Companion>> OfAsync(string person, int first, CancellationToken cancellation)
    {
        var attended = await AttendedAsync(person, cancellation);
        if (attended is null && await new EntityFinder(reader).FindAsync(person, People, cancellation) is [var found, ..]) attended = await AttendedAsync(found.Id, cancellation);
        if (attended is not { } me) return [];
        var (meeting, naming) = (MetAsync(me.Id, me.Events, cancellation), reader.NamedWithAsync(me.Id, CoMentions.MostMentions, cancellation));
        var (met, named) = (await meeting, await naming);
        var chosen = met.Keys.Union(named.Keys).Select(id => (Id: id, Events: met.GetValueOrDefault(id, []), Articles: named.TryGetValue(id, out var articles) ? articles.Count : 0))
            .OrderByDescending(other => other.Events.Count).ThenByDescending(other => other.Articles).ThenBy(other => other.Id, CodePointComparer.Instance).Take(first).ToList();
        if (chosen.Count == 0) return [];
        var entities = await reader.EntitiesAsync([.. chosen.SelectMany(other => other.Events.Prepend(other.Id)).Distinct()], cancellation);
        return [.. chosen.Where(other => entities.ContainsKey(other.Id))
            .Select(other => new Companion(entities[other.Id], [.. other.Events.Where(entities.ContainsKey).Select(id => entities[id])], other.Articles))];
    }

    /// <summary>The events of a person who is named by id; null where that is none's.</summary>
    private async Task<(string Id, List<string> Events)?> AttendedAsync(string id, CancellationToken cancellation)
    {
        var links = await reader.LinksAsync(new ExpandQuery { Parents = [id], FactType = "PARTICIPATED_IN", First = MostEvents }, cancellation);
        return links.TryGetValue(id, out var own) && People.Contains(own.Type) ? (id, [.. own.Items.Select(link => link.Node).Distinct()]) : null;
    }

    /// <summary>Id of another who attended → the ids of the events, newest first.</summary>
    private async Task<Dictionary<string, List<string>>> MetAsync(string me, List<string> events, CancellationToken cancellation)
    {
        if (events.Count == 0) return [];
        var others = await reader.LinksAsync(new ExpandQuery { Parents = events, FactType = "PARTICIPATED_IN", Direction = FactDirection.In, First = MostAtOne }, cancellation);
        return events.Where(others.ContainsKey)
            .SelectMany(id => others[id].Items.Where(link => link.NodeType == "Person" && link.Node != me).Select(link => link.Node).Distinct().Select(other => (other, id)))
            .GroupBy(pair => pair.other, pair => pair.id).ToDictionary(other => other.Key, other => other.ToList());
    }
}
