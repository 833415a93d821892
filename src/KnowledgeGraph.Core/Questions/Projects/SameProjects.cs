using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity.Names;
using KnowledgeGraph.Core.Questions.Finding;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;

namespace KnowledgeGraph.Core.Questions.Projects;

/// <summary>Finds all entities that are the project a question names.</summary>
/// <remarks>Identity keeps projects apart that only their names join; who asks for one by its name means all of them.</remarks>
internal sealed class SameProjects(IGraphReader reader)
{
    private const int Most = 200;
    private const int ShortestName = 4;
    private static readonly string[] Projects = ["Project"];

    /// <summary>The projects that the text names, those of the same names, and the work on the thing of that name where there is only one: 柳堤书院修缮工程 for 柳堤书院.</summary>
    public async Task<IReadOnlyList<Entity>> OfAsync(string project, CancellationToken cancellation)
    {
        var found = await new EntityFinder(reader).FindAsync(project, Projects, cancellation);
        if (found.Count == 0) return found;
        var forms = found.SelectMany(entity => entity.Aliases.Prepend(entity.Name)).Where(form => form.Length >= ShortestName).Distinct().ToList();
        var further = await NamedAsync(TextMatch.Equal, forms, cancellation);
        var works = (await NamedAsync(TextMatch.StartsWith, forms, cancellation)).Where(entity => forms.Exists(form => ProjectName.IsWorkOn(entity.Name, form))).ToList();
        var things = forms.Select(ProjectName.ThingOf).OfType<string>().Where(thing => thing.Length >= ShortestName).Distinct().ToList();
        return [.. found.Concat(further).Concat(Only(works)).Concat(await NamedAsync(TextMatch.Equal, things, cancellation)).DistinctBy(entity => entity.Id)];
    }

    private async Task<IReadOnlyList<Entity>> NamedAsync(TextMatch match, List<string> names, CancellationToken cancellation) =>
        names.Count == 0 ? [] : [.. (await reader.SelectAsync(new EntityQuery { Type = "Project", Filter = new EntityFilter.NameIs(match, names), First = Most }, cancellation)).Items];

    /// <summary>Works of several names (扩建工程, 大修工程) are several projects, and none of them is the thing's.</summary>
    private static List<Entity> Only(List<Entity> works) => works.Select(entity => entity.Name).Distinct().Count() == 1 ? works : [];
}
