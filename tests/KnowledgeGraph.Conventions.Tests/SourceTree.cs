using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Conventions.Tests;

/// <summary>The repository's own files, without what builds leave.</summary>
internal static class SourceTree
{
    public static IReadOnlyList<string> Projects { get; } = [.. Directory.EnumerateDirectories(Path.Combine(RepositoryFiles.Root, "src")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    /// <summary>Paths of files below a folder, from the repository's root, with forward slashes.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(RepositoryFiles.Root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(part => part is "bin" or "obj" or "node_modules"))
            .Order(StringComparer.Ordinal);

    public static IEnumerable<string> Code() => Files("src", "*.cs").Concat(Files("tests", "*.cs"));

    public static string Read(string file) => File.ReadAllText(Path.Combine(RepositoryFiles.Root, file));

    public static IReadOnlyList<string> Lines(string file) => File.ReadAllLines(Path.Combine(RepositoryFiles.Root, file));
}
