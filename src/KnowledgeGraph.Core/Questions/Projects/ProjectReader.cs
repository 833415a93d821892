using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Questions.Projects;

/// <summary>Reads what the papers tell of projects, without what they took back.</summary>
internal sealed class ProjectReader(IGraphReader reader)
{
    private const int Most = 1000;

    /// <summary>The steps of things that are one project, in order of day.</summary>
    public async Task<IReadOnlyList<ProjectStep>> StepsAsync(IReadOnlyList<Entity> project, CancellationToken cancellation)
    {
        if (project.Count == 0) return [];
        string[] ids = [.. project.Select(entity => entity.Id)];
        var told = await reader.ExpandAsync(new ExpandQuery { Parents = ids, FactType = "PROGRESS", First = Most }, cancellation);
        var facts = told.Values.SelectMany(slice => slice.Items).ToList();
        if (facts.Count == 0) return [];
        var withdrawn = await WithdrawnAsync(ids, cancellation);
        var stated = await reader.StatementsAsync([.. facts.Select(item => item.Fact.Id)], cancellation);
        return [.. facts.SelectMany(item => stated[item.Fact.Id].Select(Step).Where(step => step.IsPlan || step.Status is null || !withdrawn.Contains((item.Node.Attributes["newspaper"], item.Node.Attributes["issueDate"]))))
            .OrderBy(step => step.Day?.FirstDay ?? DateOnly.MaxValue).ThenBy(step => step.Told).ThenBy(step => step.Evidence.Span).ThenBy(step => step.Evidence.Claim, CodePointComparer.Instance)];
    }

    /// <summary>The issues of which a correction takes back what they told of the project.</summary>
    private async Task<HashSet<(string? Newspaper, string? Day)>> WithdrawnAsync(string[] ids, CancellationToken cancellation)
    {
        var corrected = await reader.ExpandAsync(new ExpandQuery { Parents = ids, FactType = "CORRECTED_IN", First = Most }, cancellation);
        return [.. corrected.Values.SelectMany(slice => slice.Items).Select(item => (item.Node.Attributes["newspaper"], item.Fact.Attributes["date"]))];
    }

    private static ProjectStep Step(StatedDay day) => new(
        day.Day, day.Attributes["status"], Date(day.Attributes["date"]), Date(day.Attributes["deadline"]), day.Attributes["step"], day.Attributes["name"], day.Evidence);

    private static PartialDate? Date(string? text) => PartialDate.TryParse(text, out var date) ? date : null;
}
