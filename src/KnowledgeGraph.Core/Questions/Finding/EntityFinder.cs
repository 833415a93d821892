using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity.Names;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Questions.Finding;

/// <summary>Finds the entities that a question names: by id, by any form of the name, and organisations by any form of their organ's name.</summary>
public sealed class EntityFinder(IGraphReader reader)
{
    private const int Most = 50;
    private const int MostOrgans = 2000;

    /// <summary>The entities of those types that the text names, the best known first; empty where there is none.</summary>
    public async Task<IReadOnlyList<Entity>> FindAsync(string text, IReadOnlyCollection<string> types, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        if (await ByIdAsync(text, cancellation) is { } known && types.Contains(known.Type)) return [known];
        var name = CanonicalName.Of(text);
        var found = await NamedAsync(types, new EntityFilter.NameIs(TextMatch.Equal, [.. new[] { text, name }.Distinct()], Aliases: true), cancellation);
        if (types.Contains("Organization")) found = found.Concat(await OrganizationsAsync(name, cancellation)).DistinctBy(entity => entity.Id);
        var list = found.ToList();
        if (list.Count == 0 && types.Contains("District")) list = [.. await DivisionsAsync(name, cancellation)];
        if (list.Count == 0 && types.Contains("Project")) list = [.. await ProjectsAsync(name, cancellation)];
        // Whose own name it is comes before whom another form of the name could mean.
        if (list.Exists(entity => entity.Type != "Person" && CanonicalName.Of(entity.Name) == name)) list.RemoveAll(entity => entity.Type == "District" && CanonicalName.Of(entity.Name) != name);
        return [.. list.OrderByDescending(entity => entity.Articles).ThenBy(entity => entity.Id, CodePointComparer.Instance)];
    }

    private async Task<Entity?> ByIdAsync(string text, CancellationToken cancellation)
    {
        if ((await reader.EntitiesAsync([text], cancellation)).TryGetValue(text, out var entity)) return entity;
        return (await reader.ResolveAsync([text], cancellation)).TryGetValue(text, out var holder)
            ? (await reader.EntitiesAsync([holder], cancellation)).GetValueOrDefault(holder)
            : null;
    }

    private async Task<IEnumerable<Entity>> NamedAsync(IEnumerable<string> types, EntityFilter filter, CancellationToken cancellation)
    {
        List<Entity> found = [];
        foreach (var type in types) found.AddRange((await reader.SelectAsync(new EntityQuery { Type = type, Filter = filter, First = Most }, cancellation)).Items);
        return found;
    }

    /// <summary>沧浦区城管委 is 沧浦区城市管理委员会: the forms that identity files under one name.</summary>
    private async Task<IEnumerable<Entity>> OrganizationsAsync(string name, CancellationToken cancellation)
    {
        var asked = OrganizationName.Of(name, null);
        if (asked.Division is not { } division) return [];
        var beside = await reader.SelectAsync(new EntityQuery { Type = "Organization", Filter = new EntityFilter.NameIs(TextMatch.StartsWith, [division]), First = MostOrgans }, cancellation);
        return beside.Items.Where(entity => OrganizationName.Of(entity.Name, null).Canonical == asked.Canonical || entity.Aliases.Any(alias => OrganizationName.Of(alias, division).Canonical == asked.Canonical));
    }

    /// <summary>云州市沧浦区 is 沧浦区.</summary>
    private async Task<IEnumerable<Entity>> DivisionsAsync(string name, CancellationToken cancellation) =>
        DivisionPrefix.Innermost(name) is var inner && inner != name
            ? await NamedAsync(["District"], new EntityFilter.NameIs(TextMatch.Equal, [inner], Aliases: true), cancellation)
            : [];

    /// <summary>A project's name without 工程 or 项目, or with what a text leaves out in front.</summary>
    private async Task<IEnumerable<Entity>> ProjectsAsync(string name, CancellationToken cancellation)
    {
        var core = ProjectName.CoreOf(name, null);
        var containing = (await NamedAsync(["Project"], new EntityFilter.NameIs(TextMatch.Contains, [core]), cancellation)).ToList();
        if (containing.Count > 0) return containing;
        var heads = Enumerable.Range(2, Math.Max(0, core.Length - 4)).Select(at => core[at..]).Where(rest => rest.Length >= 3).ToList();
        return heads.Count == 0 ? [] : await NamedAsync(["Project"], new EntityFilter.NameIs(TextMatch.Equal, heads, Aliases: true), cancellation);
    }
}
