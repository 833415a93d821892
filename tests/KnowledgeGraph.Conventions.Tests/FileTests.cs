using System.Text.RegularExpressions;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Conventions.Tests;

public sealed partial class FileTests
{
    private const int LongestFile = 250;
    private static readonly string[] KindNames = ["Interfaces", "Models", "Helpers", "Utils", "Utilities", "Common", "Misc", "Base", "Impl", "Internal"];

    [Fact]
    public void No_file_of_code_is_longer_than_it_may_be() =>
        SourceTree.Code().Where(file => SourceTree.Lines(file).Count > LongestFile).ShouldBeEmpty();

    [Fact]
    public void Folders_are_named_for_what_they_are_about_not_for_a_kind_of_code() =>
        SourceTree.Code().Where(file => file.Split('/').Any(KindNames.Contains)).ShouldBeEmpty();

    [Fact]
    public void Namespaces_follow_folders() => SourceTree.Files("src", "*.cs").Where(file => Namespace(file) is { } space && space != Expected(file)).ShouldBeEmpty();

    [Fact]
    public void No_code_is_left_for_later() =>
        SourceTree.Code().Where(file => !file.EndsWith("FileTests.cs", StringComparison.Ordinal) && Unfinished().IsMatch(SourceTree.Read(file))).ShouldBeEmpty();

    [Fact]
    public void A_test_is_skipped_only_at_run_time_and_says_why() =>
        SourceTree.Files("tests", "*.cs").Where(file => !file.EndsWith("FileTests.cs", StringComparison.Ordinal) && SkippedSilently().IsMatch(SourceTree.Read(file))).ShouldBeEmpty();

    [Fact]
    public void Data_that_is_shipped_says_where_it_comes_from() =>
        Directory.EnumerateDirectories(Path.Combine(RepositoryFiles.Root, "src"), "Data", SearchOption.AllDirectories)
            .Where(folder => !folder.Contains("/bin/", StringComparison.Ordinal) && !folder.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(Directory.EnumerateDirectories)
            .Where(folder => Path.GetFileName(folder) != "lexicons" && !File.Exists(Path.Combine(folder, "README.md")))
            .ShouldBeEmpty();

    private static string? Namespace(string file) => NamespaceLine().Match(SourceTree.Read(file)) is { Success: true } match ? match.Groups[1].Value : null;

    private static string Expected(string file) => string.Join('.', file.Split('/')[1..^1]);

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"\bTODO\b|\bFIXME\b|\bHACK\b|NotImplementedException")]
    private static partial Regex Unfinished();

    /// <summary>The attribute's Skip, and run-time skips without words.</summary>
    [GeneratedRegex(@"(Fact|Theory)\([^)]*Skip\s*=|Assert\.Skip\(\s*(""""\s*)?\)|Assert\.Skip(Unless|When)\([^,;]*\);")]
    private static partial Regex SkippedSilently();
}
