using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Questions.Finding;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Questions.Events;

/// <summary>An event that both attended.</summary>
/// <param name="Event">The event.</param>
/// <param name="Places">Where it took place.</param>
/// <param name="Facts">The participations of both, whose evidence shows it.</param>
public sealed record Meeting(Entity Event, IReadOnlyList<Entity> Places, IReadOnlyList<Fact> Facts);

/// <summary>Where two met: people, organisations or divisions.</summary>
public sealed class Meetings(IGraphReader reader)
{
    private const int MostEvents = 5000;
    private static readonly string[] Sides = ["Person", "Organization", "District"];

    private readonly EntityFinder _finder = new(reader);

    /// <summary>The events that both attended, in order of day; of namesakes all count.</summary>
    /// <param name="a">One of them, by id or name.</param>
    /// <param name="b">The other.</param>
    /// <param name="kind">Only events of this kind.</param>
    /// <param name="place">Only events held in this division, organisation or place, or in a part of it.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<IReadOnlyList<Meeting>> OfAsync(string a, string b, string? kind, string? place, CancellationToken cancellation)
    {
        var (one, other) = (await AttendedAsync(a, cancellation), await AttendedAsync(b, cancellation));
        var both = one.Keys.Where(other.ContainsKey).Where(id => kind is null || one[id].Node.Attributes["kind"] == kind).ToList();
        if (both.Count == 0) return [];
        var held = await reader.ExpandAsync(new ExpandQuery { Parents = both, FactType = "HELD_IN", First = 20 }, cancellation);
        var within = place is null ? null : await new Areas(reader).WithinAsync(place, cancellation);
        return [.. both.Where(id => within is null || held[id].Items.Any(item => within.Contains(item.Node.Id)))
            .Select(id => new Meeting(one[id].Node, [.. held[id].Items.Select(item => item.Node)], [one[id].Fact, other[id].Fact]))
            .OrderBy(meeting => EventDays.First(meeting.Event)?.FirstDay ?? DateOnly.MaxValue).ThenBy(meeting => meeting.Event.Id, CodePointComparer.Instance)];
    }

    private async Task<Dictionary<string, Neighbour>> AttendedAsync(string name, CancellationToken cancellation)
    {
        var found = await _finder.FindAsync(name, Sides, cancellation);
        if (found.Count == 0) return [];
        var slices = await reader.ExpandAsync(new ExpandQuery { Parents = [.. found.Select(entity => entity.Id)], FactType = "PARTICIPATED_IN", First = MostEvents }, cancellation);
        return slices.Values.SelectMany(slice => slice.Items).GroupBy(item => item.Node.Id).ToDictionary(item => item.Key, item => item.First());
    }
}
