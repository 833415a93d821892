namespace KnowledgeGraph.Core.Identity.Names;

/// <summary>A project's core name: without the paper's home in front and without 项目 or 工程 at the end.</summary>
internal static class ProjectName
{
    private const int Shortest = 3;

    private static readonly IReadOnlyList<string> Endings = [.. NameData.Words("project-words.txt").OrderByDescending(word => word.Length)];

    public static string CoreOf(string name, string? home)
    {
        var core = CanonicalName.Of(name);
        if (home is not null && core.StartsWith(home, StringComparison.Ordinal) && core.Length - home.Length >= Shortest) core = core[home.Length..];
        var ending = Endings.FirstOrDefault(word => core.Length - word.Length >= Shortest && core.EndsWith(word, StringComparison.Ordinal));
        return ending is null ? core : core[..^ending.Length];
    }
}
