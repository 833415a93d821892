using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Questions.Finding;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Questions.Projects;

/// <summary>Questions about projects: how they stand, who builds them, what was promised and what became of it.</summary>
public sealed class ProjectQuestions(IGraphReader reader)
{
    private const int Most = 200;
    private static readonly string[] Builders = ["Organization", "District"];

    private readonly EntityFinder _finder = new(reader);
    private readonly ProjectReader _steps = new(reader);

    /// <summary>The state of a project on each day; without days its whole story in one line.</summary>
    /// <param name="project">By id or any of its names.</param>
    /// <param name="on">The days asked for.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<IReadOnlyList<ProjectState>> StatesAsync(string project, IReadOnlyList<DateOnly>? on, CancellationToken cancellation)
    {
        var found = await SameAsync(project, cancellation);
        if (found.Count == 0) return [];
        var steps = await _steps.StepsAsync(found, cancellation);
        var (builder, now, claims) = await BuilderAsync(found, cancellation);
        var story = await StoryAsync(found, steps, builder, now, cancellation);
        if (on is null or []) return [story with { Evidence = [.. story.Evidence, .. claims, .. steps.Where(step => step.Status is not null).Select(step => step.Evidence)] }];
        return [.. on.Select(day => OnDay(story, steps, day))];
    }

    /// <summary>The steps of a project, in order of day: the first plan, each change of the deadline, and each step told with its own day or as news.</summary>
    public async Task<IReadOnlyList<ProjectStep>> TimelineAsync(IReadOnlyList<Entity> project, CancellationToken cancellation) => ProjectTimeline.Of(await _steps.StepsAsync(project, cancellation));

    /// <summary>The projects that the text names, with those that identity keeps apart: of exactly the same name, and the only work on the thing of that name.</summary>
    internal Task<IReadOnlyList<Entity>> SameAsync(string project, CancellationToken cancellation) => new SameProjects(reader).OfAsync(project, cancellation);

    private async Task<ProjectState> StoryAsync(IReadOnlyList<Entity> project, IReadOnlyList<ProjectStep> steps, string? builder, string? now, CancellationToken cancellation)
    {
        var main = project[0];
        var mentions = (await reader.MentionsOfAsync([.. project.Select(entity => entity.Id)], Most, cancellation)).Values.SelectMany(list => list).ToList();
        var articles = await reader.EntitiesAsync([.. mentions.Select(mention => mention.Article).Distinct()], cancellation);
        var named = mentions.OrderBy(mention => articles[mention.Article].Seen?.First ?? DateOnly.MaxValue).ToList();
        var naming = steps.LastOrDefault(step => step.Name is not null);
        var completed = steps.FirstOrDefault(step => step.Status == "completed") is { } done ? ProjectTimeline.MostExact(done, steps) : null;
        var deadlines = Deadlines(steps, completed);
        var (status, last) = StatusOnDay.Of(steps, null);
        var seen = project.Select(entity => entity.Seen?.Last).Max();
        return new ProjectState
        {
            Project = main,
            Name = named.Count > 0 ? named[0].Mention.Name : main.Name,
            NameNow = naming?.Name ?? (named.Count > 0 ? named[^1].Mention.Name : main.Name),
            Status = status,
            Date = last?.Day,
            Undertaker = builder,
            UndertakerNow = now,
            Deadlines = deadlines,
            Completed = completed?.Day,
            Promise = PromiseOf(deadlines, completed, seen),
            LastMention = seen,
            Evidence = [.. new[] { last, completed }.Concat(steps.Where(step => step.Deadline is not null)).Append(naming).OfType<ProjectStep>().Select(step => step.Evidence)],
        };
    }

    private static List<PartialDate> Deadlines(IReadOnlyList<ProjectStep> steps, ProjectStep? completed)
    {
        List<PartialDate> deadlines = [];
        foreach (var step in steps.Where(step => step.Deadline is not null && !(step.Told >= completed?.Day?.LastDay)).OrderBy(step => step.Told))
        {
            if (!deadlines.Contains(step.Deadline!.Value)) deadlines.Add(step.Deadline.Value);
        }
        return deadlines;
    }

    private static string? PromiseOf(List<PartialDate> deadlines, ProjectStep? completed, DateOnly? seen)
    {
        if (deadlines.Count == 0) return null;
        if (completed?.Day is { } done) return done.FirstDay <= deadlines[0].LastDay ? "kept" : "late";
        return seen > deadlines[^1].LastDay ? "overdue" : "open";
    }

    private static ProjectState OnDay(ProjectState story, IReadOnlyList<ProjectStep> steps, DateOnly day)
    {
        var (status, step) = StatusOnDay.Of(steps, day);
        var next = steps.FirstOrDefault(later => later.Status is not null && !later.IsPlan && later.Day?.FirstDay > day);
        return story with
        {
            Status = status,
            Date = PartialDate.Of(day),
            Evidence = [.. new[] { step, next }.OfType<ProjectStep>().Concat(steps.Where(near => near.Status is not null).OrderBy(near => Math.Abs((near.Day?.FirstDay.DayNumber ?? 0) - day.DayNumber))).Select(near => near.Evidence)],
        };
    }

    /// <summary>The builder's name in the first article that says so, and the name that it bears now.</summary>
    private async Task<(string? First, string? Now, IReadOnlyList<Evidence> Evidence)> BuilderAsync(IReadOnlyList<Entity> project, CancellationToken cancellation)
    {
        var built = await reader.ExpandAsync(new ExpandQuery { Parents = [.. project.Select(entity => entity.Id)], FactType = "UNDERTAKES", Direction = FactDirection.In, Order = FactOrder.FirstSeenAscending, First = Most }, cancellation);
        var first = built.Values.SelectMany(slice => slice.Items).OrderBy(item => item.Fact.Seen?.First ?? DateOnly.MaxValue).ThenBy(item => item.Fact.Id, CodePointComparer.Instance).ToList();
        if (first.Count == 0) return (null, null, []);
        var evidence = await reader.EvidenceAsync([first[0].Fact.Id], Most, cancellation);
        var earliest = evidence[first[0].Fact.Id].Where(claim => claim.Article == first[0].Fact.Best.Article).Concat(evidence[first[0].Fact.Id]).First();
        var mentions = (await reader.MentionsAsync([earliest.Article], cancellation))[earliest.Article];
        var name = mentions.FirstOrDefault(mention => mention.Entity == first[0].Node.Id)?.Mention.Name ?? first[0].Node.Name;
        var same = await _finder.FindAsync(first[0].Node.Name, Builders, cancellation);
        same = [.. same.Append(first[0].Node).DistinctBy(entity => entity.Id)];
        var named = (await _steps.StepsAsync(same, cancellation)).LastOrDefault(step => step.Name is not null);
        return (name, named?.Name ?? name, [earliest, .. named is null ? [] : new[] { named.Evidence }]);
    }
}
