namespace KnowledgeGraph.Testing.Files;

/// <summary>Finds files of the repository, and the shared reference files that may lie beside it.</summary>
public static class RepositoryFiles
{
    /// <summary>Names the folder of shared files where it is not <c>../shared</c> beside the repository.</summary>
    public const string SharedVariable = "KNOWLEDGEGRAPH_SHARED";

    /// <summary>The folder that holds KnowledgeGraph.sln.</summary>
    public static string Root { get; } = Ancestors(AppContext.BaseDirectory).First(folder => File.Exists(Path.Combine(folder, "KnowledgeGraph.sln")));

    /// <summary>The shared folder, or null where there is none: tests that need it skip with <see cref="NoShared"/>.</summary>
    public static string? Shared { get; } = FindShared();

    public static string NoShared => $"no reference files: neither a folder 'shared' beside the repository nor {SharedVariable} names them.";

    public static string Seeds => Path.Combine(Root, "seeds");

    private static string? FindShared() => Environment.GetEnvironmentVariable(SharedVariable) is { Length: > 0 } named
        ? named
        : Ancestors(Root).Skip(1).Select(folder => Path.Combine(folder, "shared")).FirstOrDefault(folder => File.Exists(Path.Combine(folder, "eval", "score.py")));

    private static IEnumerable<string> Ancestors(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent) yield return at.FullName;
    }
}
