using System.Xml.Linq;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Conventions.Tests;

/// <summary>Who may know whom; the table of docs/architecture.md.</summary>
public sealed class ReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Core"] = [],
        ["Chinese"] = ["Core"],
        ["Extraction"] = ["Core", "Chinese"],
        ["Ingestion"] = ["Core", "Extraction"],
        ["Storage.Sqlite"] = ["Core"],
        ["Storage.Neo4j"] = ["Core"],
        ["GraphQL"] = ["Core"],
        ["Evaluation"] = ["Core"],
        ["Cli"] = ["Core", "Chinese", "Extraction", "Ingestion", "Storage.Sqlite", "Storage.Neo4j", "GraphQL", "Evaluation"],
    };

    public static TheoryData<string> Projects => [.. SourceTree.Projects];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_those_it_may_know(string project)
    {
        var name = project["KnowledgeGraph.".Length..];
        Allowed.ShouldContainKey(name);
        References(project).Except(Allowed[name]).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_has_tests_of_its_own(string project) =>
        File.Exists(Path.Combine(RepositoryFiles.Root, "tests", project + ".Tests", project + ".Tests.csproj")).ShouldBeTrue();

    [Fact]
    public void Text_stages_touch_no_network_database_or_web_framework() =>
        SourceTree.Files("src/KnowledgeGraph.Core", "*.cs").Concat(SourceTree.Files("src/KnowledgeGraph.Chinese", "*.cs")).Concat(SourceTree.Files("src/KnowledgeGraph.Extraction", "*.cs"))
            .Where(file => SourceTree.Lines(file).Any(line => line.StartsWith("using System.Net", StringComparison.Ordinal)
                || line.StartsWith("using Microsoft.Data", StringComparison.Ordinal) || line.StartsWith("using Microsoft.AspNetCore", StringComparison.Ordinal)))
            .ShouldBeEmpty();

    private static IEnumerable<string> References(string project) =>
        XDocument.Parse(SourceTree.Read($"src/{project}/{project}.csproj")).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))
            .Select(name => name["KnowledgeGraph.".Length..]);
}
