namespace KnowledgeGraph.Core.Identity.Names;

/// <summary>A project's core name: without the paper's home in front and without 项目 or 工程 at the end.</summary>
internal static class ProjectName
{
    private const int Shortest = 3;

    private static readonly IReadOnlyList<string> Endings = [.. NameData.Words("project-words.txt").OrderByDescending(word => word.Length)];

    private static readonly HashSet<string> Works = [.. NameData.Words("project-works.txt")];

    /// <summary>Whether one name is the other with the work done on it: 柳堤书院修缮工程 of 柳堤书院.</summary>
    public static bool IsWorkOn(string project, string thing) =>
        thing.Length >= Shortest && project.Length > thing.Length && project.StartsWith(thing, StringComparison.Ordinal) && Works.Contains(project[thing.Length..]);

    /// <summary>The thing that the name's work is done on; null where it names none.</summary>
    public static string? ThingOf(string project) =>
        Works.Where(work => project.Length - work.Length >= Shortest && project.EndsWith(work, StringComparison.Ordinal)).MaxBy(work => work.Length) is { } longest ? project[..^longest.Length] : null;

    public static string CoreOf(string name, string? home)
    {
        var core = CanonicalName.Of(name);
        if (home is not null && core.StartsWith(home, StringComparison.Ordinal) && core.Length - home.Length >= Shortest) core = core[home.Length..];
        var ending = Endings.FirstOrDefault(word => core.Length - word.Length >= Shortest && core.EndsWith(word, StringComparison.Ordinal));
        return ending is null ? core : core[..^ending.Length];
    }
}
