using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Questions.Finding;
using KnowledgeGraph.Core.Questions.People;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Questions.Events;

/// <summary>Which events to count; what is null does not matter.</summary>
/// <param name="Words">Words of the name; the number in a series (第二次) does not matter unless asked for.</param>
/// <param name="Kind">Kind of event.</param>
/// <param name="Person">Somebody who took part.</param>
/// <param name="Role">The person's role.</param>
/// <param name="Of">A division or organisation that it concerns: it was held there, or who took part or is named belongs to it.</param>
/// <param name="A">A side that it concerns.</param>
/// <param name="B">The other side.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
public sealed record EventSearch(string? Words, string? Kind, string? Person, string? Role, string? Of, string? A, string? B, DateOnly? From, DateOnly? To);

/// <summary>How many events or facts there are, and which events.</summary>
public sealed record EventCount(long Count, IReadOnlyList<Entity> Events);

/// <summary>Finds and counts events.</summary>
public sealed class EventQuestions(IGraphReader reader)
{
    private const int Most = 2000;
    private static readonly string[] People = ["Person"];
    private static readonly string[] Anything = ["Person", "Organization", "District", "Place", "Project", "Position", "Document"];

    private readonly EntityFinder _finder = new(reader);

    /// <summary>The events that fulfil all conditions, in order of day.</summary>
    public async Task<IReadOnlyList<Entity>> FindAsync(EventSearch search, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(search);
        var events = search.Person is { } person ? await AttendedAsync(person, search.Role, cancellation) : await SelectedAsync(search, cancellation);
        events = [.. events.Where(found => search.Words is null || EventNames.Bears(found, search.Words))
            .Where(found => search.Kind is null || found.Attributes["kind"] == search.Kind)
            .Where(found => IsWithin(found, search.From, search.To))];
        foreach (var side in new[] { search.Of, search.A, search.B }.OfType<string>()) events = await ConcerningAsync(events, side, cancellation);
        return [.. events.OrderBy(found => EventDays.First(found)?.FirstDay ?? DateOnly.MaxValue).ThenBy(found => found.Id, CodePointComparer.Instance)];
    }

    /// <summary>How many events fulfil all conditions.</summary>
    public async Task<EventCount> CountAsync(EventSearch search, CancellationToken cancellation)
    {
        var found = await FindAsync(search, cancellation);
        return new EventCount(found.Count, found);
    }

    /// <summary>How many facts of an edge type somebody or something has.</summary>
    /// <param name="type">An edge type of the ontology: COOPERATES_WITH, HOLDS.</param>
    /// <param name="of">By id or name; of namesakes all.</param>
    /// <param name="role">Only with this role; null where it does not matter.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<EventCount> CountFactsAsync(string type, string of, string? role, CancellationToken cancellation)
    {
        string[] ids = [.. (await _finder.FindAsync(of, Anything, cancellation)).Select(entity => entity.Id)];
        if (ids.Length == 0) return new EventCount(0, []);
        var where = role is null ? Claims.AttributeSet.Empty : Claims.AttributeSet.Of(("role", role));
        var counts = await reader.CountFactsAsync(new ExpandQuery { Parents = ids, FactType = type, Direction = FactDirection.Both, Where = where }, cancellation);
        return new EventCount(counts.Values.Sum(), []);
    }

    private async Task<IReadOnlyList<Entity>> SelectedAsync(EventSearch search, CancellationToken cancellation)
    {
        List<EntityFilter> filters = [];
        if (search.Kind is { } kind) filters.Add(new EntityFilter.HasAttribute("kind", [kind]));
        if (search.From is not null || search.To is not null) filters.Add(new EntityFilter.DateWithin(search.From, search.To));
        List<Entity> events = [];
        SortPosition? after = null;
        do
        {
            var slice = await reader.SelectAsync(new EntityQuery { Type = "Event", Filter = new EntityFilter.All(filters), Order = EntityOrder.DateAscending, First = Most, After = after }, cancellation);
            events.AddRange(slice.Items.Where(found => search.Words is null || EventNames.Bears(found, search.Words)));
            after = slice.HasMore ? slice.Positions[^1] : null;
        }
        while (after is not null);
        return events;
    }

    private async Task<IReadOnlyList<Entity>> AttendedAsync(string person, string? role, CancellationToken cancellation)
    {
        var people = await _finder.FindAsync(person, People, cancellation);
        if (people.Count == 0) return [];
        var where = role is null ? Claims.AttributeSet.Empty : Claims.AttributeSet.Of(("role", role));
        var slices = await reader.ExpandAsync(new ExpandQuery { Parents = [.. people.Select(found => found.Id)], FactType = "PARTICIPATED_IN", Where = where, First = Most }, cancellation);
        return [.. slices.Values.SelectMany(slice => slice.Items).Select(item => item.Node).DistinctBy(node => node.Id)];
    }

    /// <summary>Those held in the side, or named after it, or attended by it, its organs or those who hold posts of it.</summary>
    private async Task<IReadOnlyList<Entity>> ConcerningAsync(IReadOnlyList<Entity> events, string side, CancellationToken cancellation)
    {
        if (events.Count == 0) return [];
        var area = await new Areas(reader).WithinAsync(side, cancellation);
        string[] ids = [.. events.Select(found => found.Id)];
        var (held, attended) = (await ExpandAsync(ids, "HELD_IN", FactDirection.Out, cancellation), await ExpandAsync(ids, "PARTICIPATED_IN", FactDirection.In, cancellation));
        var organized = await ExpandAsync(ids, "ORGANIZED", FactDirection.In, cancellation);
        var officials = await OfficialsAsync([.. attended.Values.SelectMany(slice => slice.Items).Select(item => item.Node).Where(node => node.Type == "Person").DistinctBy(node => node.Id)], area, cancellation);
        return [.. events.Where(found => found.Name.Contains(side, StringComparison.Ordinal)
            || new[] { held, attended, organized }.Any(slices => slices[found.Id].Items.Any(item => area.Contains(item.Node.Id)))
            || attended[found.Id].Items.Any(item => officials.Contains((item.Node.Id, EventDays.First(found))) || officials.Contains((item.Node.Id, null))))];
    }

    /// <summary>People with a post in the area. Posts change; that they had one at some time is enough to look for the event's day in their tenures.</summary>
    private async Task<HashSet<(string Person, PartialDate? Day)>> OfficialsAsync(IReadOnlyList<Entity> people, HashSet<string> area, CancellationToken cancellation)
    {
        var held = await new PersonPosts(reader).LinesAsync(people, cancellation);
        return [.. held.Where(line => line.Post.Body is { } body && area.Contains(body.Id))
            .SelectMany(line => line.Tenures.SelectMany(tenure => tenure.Statements).Select(statement => (line.Person.Id, statement.Place is { } day ? PartialDate.Of(day) : (PartialDate?)null)))];
    }

    private async Task<IReadOnlyDictionary<string, Slice<Neighbour>>> ExpandAsync(string[] ids, string type, FactDirection direction, CancellationToken cancellation) =>
        await reader.ExpandAsync(new ExpandQuery { Parents = ids, FactType = type, Direction = direction, First = 200 }, cancellation);

    private static bool IsWithin(Entity found, DateOnly? from, DateOnly? to) =>
        (from is null && to is null) || (EventDays.First(found) is { } day && !(day.LastDay < from) && !(day.FirstDay > to));
}
