using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Questions.Events;
using KnowledgeGraph.Core.Questions.Finding;
using KnowledgeGraph.Core.Questions.Projects;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Questions.Timelines;

/// <summary>Something that happened to a thing on a day.</summary>
/// <param name="Date">The day, month or year.</param>
/// <param name="Event">What happened, in the text's words.</param>
/// <param name="Status">How a project stood then.</param>
/// <param name="Evidence">The sentences that say so.</param>
public sealed record TimelineEntry(PartialDate? Date, string Event, string? Status, IReadOnlyList<Evidence> Evidence);

/// <summary>What happened to a project, a person, an organisation or a division, day by day.</summary>
public sealed class Timeline(IGraphReader reader)
{
    private const int Most = 1000;
    private static readonly string[] Kinds = ["Project", "Person", "Organization", "District", "Place"];

    /// <param name="of">By id or name.</param>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<IReadOnlyList<TimelineEntry>> OfAsync(string of, DateOnly? from, DateOnly? to, CancellationToken cancellation)
    {
        var found = await new EntityFinder(reader).FindAsync(of, Kinds, cancellation);
        var projects = new ProjectQuestions(reader);
        var steps = found.Any(entity => entity.Type == "Project") || found.Count == 0
            ? (await projects.TimelineAsync(await projects.SameAsync(of, cancellation), cancellation)).Select(step => new TimelineEntry(step.Day, step.Name is { } name ? $"{step.Word}{name}" : step.Word ?? "", step.Status, [step.Evidence]))
            : [];
        var events = await EventsAsync([.. found.Where(entity => entity.Type != "Project")], cancellation);
        return [.. steps.Concat(events).Where(entry => !(entry.Date?.LastDay < from) && !(entry.Date?.FirstDay > to))
            .OrderBy(entry => entry.Date?.FirstDay ?? DateOnly.MaxValue).ThenBy(entry => entry.Event, CodePointComparer.Instance)];
    }

    private async Task<IEnumerable<TimelineEntry>> EventsAsync(IReadOnlyList<Entity> entities, CancellationToken cancellation)
    {
        if (entities.Count == 0) return [];
        string[] ids = [.. entities.Select(entity => entity.Id)];
        List<Neighbour> found = [];
        foreach (var (type, direction) in new[] { ("PARTICIPATED_IN", FactDirection.Out), ("ORGANIZED", FactDirection.Out), ("HELD_IN", FactDirection.In), ("ABOUT", FactDirection.In) })
        {
            var slices = await reader.ExpandAsync(new ExpandQuery { Parents = ids, FactType = type, Direction = direction, First = Most }, cancellation);
            found.AddRange(slices.Values.SelectMany(slice => slice.Items).Where(item => item.Node.Type == "Event"));
        }
        var events = found.DistinctBy(item => item.Node.Id).ToList();
        if (events.Count == 0) return [];
        var evidence = await reader.EvidenceAsync([.. events.Select(item => item.Fact.Id)], 1, cancellation);
        return events.Select(item => new TimelineEntry(EventDays.First(item.Node), item.Node.Name, null, evidence[item.Fact.Id]));
    }
}
